import { Segmented } from 'antd';
import { lookText } from '../../../../shared/text.ts';
import { OneSelect } from '../../../components/OneSelect.tsx';
import { type TaskLook, taskLooks } from '../../../lib/taskView.ts';

interface LookSwitchProps {
  look: TaskLook;
  /** Little room: a list to choose from in the place of all side by side. */
  narrow: boolean;
  onLook: (look: TaskLook) => void;
}

const options = taskLooks.map((value) => ({ value, label: lookText.looks[value] }));

/** Danh sách, lịch, dòng thời gian, bảng: the same tasks otherwise. */
export const LookSwitch = ({ look, narrow, onLook }: LookSwitchProps) =>
  narrow ? (
    <OneSelect<TaskLook>
      aria-label={lookText.switch}
      style={{ width: 124 }}
      value={look}
      options={options}
      onChange={onLook}
    />
  ) : (
    <Segmented<TaskLook> aria-label={lookText.switch} value={look} options={options} onChange={onLook} />
  );
