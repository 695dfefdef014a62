import { Checkbox, Table, type TableProps } from 'antd';
import { letterText } from '../../../shared/text.ts';

interface ChoiceTableProps<Row> {
  label: string;
  units: readonly Row[];
  /** Keys of the units that a letter goes to. */
  chosen: readonly string[];
  onChosen: (ids: string[]) => void;
  columns: TableProps<Row>['columns'];
}

/** Units with a box to tick before each; those ticked get a letter. */
export const ChoiceTable = <Row extends { unit: { id: string; name: string } }>({
  label,
  units,
  chosen,
  onChosen,
  columns,
}: ChoiceTableProps<Row>) => (
  <Table<Row>
    size="small"
    rowKey={({ unit }) => unit.id}
    aria-label={label}
    pagination={false}
    dataSource={units}
    rowSelection={{
      selectedRowKeys: [...chosen],
      onChange: (keys) => onChosen(keys.map(String)),
      getCheckboxProps: ({ unit }) => ({ 'aria-label': letterText.choose(unit.name) }),
      columnTitle: (
        <Checkbox
          aria-label={letterText.chooseAll}
          checked={chosen.length === units.length}
          indeterminate={chosen.length > 0 && chosen.length < units.length}
          onChange={({ target }) => onChosen(target.checked ? units.map(({ unit }) => unit.id) : [])}
        />
      ),
    }}
    columns={columns ?? []}
  />
);
