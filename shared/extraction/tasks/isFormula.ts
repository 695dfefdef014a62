import { remembered } from '../text/remembered.ts';
import { shadow } from '../text/shadow.ts';
import { splitSentences } from '../text/splitSentences.ts';
import { tellsDemand } from '../units/isRetold.ts';
import { readAssigned, readDemanded } from '../units/readAssigned.ts';
import { readSubject } from '../units/readSubject.ts';

/** Standing sentences that assign nothing, each with the name that the ledger gives it. */
const formulas: readonly { name: string; pattern: RegExp }[] = [
  { name: 'closing', pattern: /^(?:tren day la|tran trong)/u },
  {
    name: 'closing',
    pattern:
      /(?:kinh bao cao|bao cao .{3,200}(?:biet|xem xet|theo doi|chi dao|cho y kien)[^.;]{0,60}|xin thong bao|thong bao (?:de|va de nghi) .{3,200}biet.{0,80}|tran trong)[\s,]*\.\/\.?\s*$/u,
  },
  { name: 'closing', pattern: /^[^,;.]{3,120} tran trong (?:thong bao|cam on)[\s./!]*$/u },
  {
    name: 'closing',
    pattern:
      /^[^,;.]{3,100} (?:xin )?thong bao (?:de|cho|den) .{3,240} biet(?:,? (?:va )?(?:phoi hop|chi dao|to chuc|trien khai|thuc hien|theo doi))*[\s./;]*$/u,
  },
  {
    name: 'difficulties',
    pattern:
      /^(?:trong )?qua trinh (?:to chuc |trien khai |thuc hien|thi hanh).{0,80}(?:neu|truong hop) (?:co |gap |phat sinh |can )/u,
  },
  { name: 'difficulties', pattern: /^(?:neu|truong hop) (?:co |gap )(?:kho khan|vuong mac|phat sinh)/u },
  {
    name: 'difficulties',
    pattern: /^(?:moi )?(?:kho khan,? vuong mac|vuong mac).{0,60}(?:phan anh|bao cao|lien he|de nghi)/u,
  },
  {
    name: 'execution',
    pattern:
      /chiu trach nhiem (?:thi hanh|thuc hien)(?: quyet dinh| ke hoach| nghi quyet| chi thi)?(?: nay)?[\s./]*$/u,
  },
  {
    name: 'effect',
    pattern:
      /co hieu luc (?:thi hanh )?(?:ke )?tu|thay the (?:quyet dinh|ke hoach|cong van|van ban|thong bao)|bai bo (?:quyet dinh|cac quyet dinh)/u,
  },
  {
    name: 'issue',
    pattern:
      /^(?:ban hanh|phe duyet|thanh lap|cong bo|ban hanh kem theo|sua doi)(?: kem theo)? .{0,40}(?:quyet dinh nay|kem theo)/u,
  },
  {
    name: 'funding',
    pattern: /^(?:nguon )?kinh phi(?: thuc hien| bao dam| dam bao)?[^.;]{0,80}(?::|do |tu |duoc |lay )/u,
  },
  {
    name: 'pointer',
    pattern:
      /^\(?(?:xem |co |theo )?(?:chi tiet|cu the|phu luc|danh muc|noi dung|bieu mau)[^.;]{0,80}(?:tai|theo|o|kem theo) (?:cac )?(?:phu luc|bieu|file|kem)[^.;]{0,40}\)?[\s.]*$/u,
  },
  { name: 'pointer', pattern: /^\(?co (?:phu luc|danh sach|bieu)[^.;]{0,60}kem theo\)?[\s.]*$/u },
  {
    name: 'agreement',
    pattern:
      /^(?:co ban )?(?:thong nhat|dong y|nhat tri|chap thuan|ghi nhan|bieu duong|danh gia cao)(?! giao| phan cong| de (?:nghi|trinh))(?:(?! giao | yeu cau | de nghi (?:so|ubnd|cac)).)*$/u,
  },
  { name: 'remark', pattern: /^\(?(?:ghi chu|luu y|gui kem)(?![\p{L}])/u },
];

/** Urging without anything to hand in: the last words of a conclusion or a letter. */
const urging =
  /(?:neu cao tinh than trach nhiem|nghiem tuc (?:trien khai|to chuc)? ?thuc hien(?: theo quy dinh)?[\s.]|quan tam,? (?:phoi hop|chi dao)[\s.,]|khan truong,? nghiem tuc trien khai thuc hien[\s.]|(?:biet,? )(?:va )?(?:trien khai |to chuc )?thuc hien[\s./])/u;

/** What somebody has demanded before is told, nothing is ordered: `…, Bộ đã đề nghị các địa phương …`. */
const isRetold = (text: string): boolean =>
  tellsDemand(text) &&
  readSubject(text) === null &&
  readDemanded(text).length === 0 &&
  readAssigned(text).length === 0;

const oneOf = (text: string): string | null => {
  const folded = shadow(text).trim();
  const name = formulas.find(({ pattern }) => pattern.test(folded))?.name ?? null;
  return name ?? (isRetold(text) ? 'retold' : null);
};

/** Standing sentences that others in the same paragraph may follow, which then give work. */
const single = new Set(['agreement', 'effect', 'issue', 'execution', 'retold']);

/** Câu theo mẫu: the name of the standing sentence that a text is, null when it is none. */
export const formulaOf = remembered((text: string): string | null => {
  const name = oneOf(text);
  if (name === null || !single.has(name)) return name;
  const sentences = splitSentences(text).map(({ from, to }) => text.slice(from, to));
  return sentences.every((sentence) => oneOf(sentence) !== null) ? name : null;
});

/** Câu đôn đốc chung: an unmarked paragraph that only urges everybody on. */
export const isUrging = (text: string): boolean => urging.test(`${shadow(text)} `);
