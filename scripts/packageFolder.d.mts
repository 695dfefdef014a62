export const packagedExecutable: string;
export function packageFolder(): Promise<void>;
