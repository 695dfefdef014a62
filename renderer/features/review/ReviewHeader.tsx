import { Button } from 'antd';
import { useState } from 'react';
import type { DraftHeader } from '../../../shared/contract/draftContract.ts';
import { ui } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { DayField } from '../../components/DayField.tsx';
import { LabelledInput } from '../../components/LabelledInput.tsx';
import type { HeaderPart } from './reviewState.ts';

const text = ui.review.header;
const named = ['number', 'kind'] as const;
const described = ['place', 'issuer', 'subject'] as const;

interface ReviewHeaderProps {
  header: DraftHeader;
  fileName: string;
  onChange: (part: HeaderPart) => void;
}

/** The document's own head: one line, opened for correcting. What is unknown and matters is said. */
export function ReviewHeader({ header, fileName, onChange }: ReviewHeaderProps) {
  const [open, setOpen] = useState(false);
  const { number, kind, date, issuer, subject, signer } = header;
  const line = [
    number ?? text.unknownNumber,
    kind,
    date ? formatDay(date) : text.unknownDate,
    issuer,
    subject,
    signer?.name,
  ];
  return (
    <section className="review-header" aria-label={text.label}>
      <div className="header-line">
        <h1 title={fileName}>{ui.review.title}</h1>
        <span
          className={number && date ? 'header-words' : 'header-words header-missing'}
          title={line.filter(Boolean).join(' · ')}
        >
          {line.filter(Boolean).join(' · ')}
        </span>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.close : text.edit}
        </Button>
      </div>
      {open && (
        <div className="header-form">
          {named.map((field) => (
            <LabelledInput
              key={field}
              className={`header-${field}`}
              label={text[field]}
              value={header[field]}
              onChange={(value) => onChange({ [field]: value })}
            />
          ))}
          <div className="header-date">
            <label htmlFor="signing-day">{text.date}</label>
            <DayField
              id="signing-day"
              label={text.date}
              value={date}
              onChange={(day) => onChange({ date: day })}
              onInvalid={(invalid) => {
                if (invalid && date) onChange({ date: null });
              }}
            />
          </div>
          {described.map((field) => (
            <LabelledInput
              key={field}
              className={`header-${field}`}
              label={text[field]}
              value={header[field]}
              onChange={(value) => onChange({ [field]: value })}
            />
          ))}
          <LabelledInput
            label={text.signerName}
            value={signer?.name ?? null}
            onChange={(name) => onChange({ signer: { name } })}
          />
          <LabelledInput
            label={text.signerTitle}
            value={signer?.title ?? null}
            onChange={(title) => onChange({ signer: { title } })}
          />
        </div>
      )}
    </section>
  );
}
