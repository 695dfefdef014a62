/** Tình trạng: chưa thực hiện, đang thực hiện, hoàn thành. Overdue is not a status: see timeliness. */
export const taskStatuses = ['not-started', 'in-progress', 'done'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** Mức ưu tiên: bình thường, quan trọng, khẩn. */
export const taskPriorities = ['normal', 'high', 'urgent'] as const;
export type TaskPriority = (typeof taskPriorities)[number];

/** Vai trò của đơn vị trong nhiệm vụ: chủ trì or phối hợp. */
export const unitRoles = ['lead', 'coordinating'] as const;
export type UnitRole = (typeof unitRoles)[number];

/** Mã nhiệm vụ as shown: number 312 is `NV-0312`. */
export const taskCode = (number: number): string => `NV-${String(number).padStart(4, '0')}`;

/** The number that a mã nhiệm vụ names, however it is typed (`NV-0312`, `nv312`); undefined when it is none. */
export function parseTaskCode(typed: string): number | undefined {
  const digits = /^\s*nv\s*[-–]?\s*(\d{1,7})\s*$/iu.exec(typed)?.[1];
  return digits && Number(digits) > 0 ? Number(digits) : undefined;
}

export const isTaskStatus = (value: string): value is TaskStatus =>
  taskStatuses.some((status) => status === value);

export const isTaskPriority = (value: string): value is TaskPriority =>
  taskPriorities.some((priority) => priority === value);
