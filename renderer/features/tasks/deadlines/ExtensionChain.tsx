import { Button } from 'antd';
import type { TaskDetail } from '../../../../shared/contract/schemas.ts';
import type { Extension } from '../../../../shared/domain/extension.ts';
import { extensionText as text } from '../../../../shared/text.ts';
import { formatDay } from '../../../../shared/vietnamese/day.ts';

interface ExtensionChainProps {
  deadline: TaskDetail['deadlines'][number];
  /** Whether the task has other deadlines, so that this one must be named. */
  several: boolean;
  onWithdraw: (extensionId: string) => void;
}

const grant = ({ document, signer, grantedOn }: Extension) =>
  [document || text.noDocument, signer, text.grantedOn(formatDay(grantedOn))].filter(Boolean).join(' · ');

/** The day first given and each extension after it, in order; the last can be withdrawn. */
export function ExtensionChain({ deadline, several, onWithdraw }: ExtensionChainProps) {
  const { due, phrase, extensions } = deadline;
  return (
    <ol className="extension-chain" aria-label={several && phrase ? text.chainOf(phrase) : text.chain}>
      <li>
        <strong>{due && formatDay(due)}</strong> {text.original}
        {several && phrase && <div className="history-when">“{phrase}”</div>}
      </li>
      {extensions.map((extension, at) => (
        <li key={extension.id}>
          <strong>{formatDay(extension.due)}</strong> {text.nth(at + 1)}: {extension.reason}
          <div className="history-when">{grant(extension)}</div>
          {at === extensions.length - 1 && (
            <Button size="small" type="link" onClick={() => onWithdraw(extension.id)}>
              {text.withdraw}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
