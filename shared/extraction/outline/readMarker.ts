/** Kinds of markers, outermost first: offices nest them in this order. */
export type MarkerKind =
  | 'part'
  | 'capital'
  | 'roman'
  | 'article'
  | 'number'
  | 'subnumber'
  | 'letter'
  | 'bracket'
  | 'dash'
  | 'plus';

export interface Marker {
  kind: MarkerKind;
  /** The marker's own letters or digits, without points and brackets: `III`, `4`, `đ`, `1.2`; `-` for a dash. */
  label: string;
  /** Depth: a node lies under the nearest one before it with a smaller rank. */
  rank: number;
}

const ranks: Record<MarkerKind, number> = {
  part: 10,
  capital: 20,
  roman: 30,
  article: 40,
  number: 50,
  subnumber: 51,
  letter: 60,
  bracket: 65,
  dash: 70,
  plus: 80,
};

const forms: readonly { kind: MarkerKind; pattern: RegExp }[] = [
  { kind: 'article', pattern: /^Điều\s+(\d{1,3})\s*[.:]?$/iu },
  { kind: 'part', pattern: /^(?:Phần|Chương)\s+(?:thứ\s+)?([\p{L}\d]{1,6})\s*[.:]?$/iu },
  { kind: 'part', pattern: /^Mục\s+([IVX\d]{1,5})\s*[.:]?$/u },
  { kind: 'roman', pattern: /^([IVX]{1,6})\s*[.)/:]?$/u },
  { kind: 'capital', pattern: /^(\p{Lu})\s*[.)/:]$/u },
  { kind: 'subnumber', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})\s*[.)]?$/u },
  { kind: 'number', pattern: /^(\d{1,3})\s*[.)/:]$/u },
  { kind: 'letter', pattern: /^(\p{Ll}{1,2}\d?)\s*[.)/]$/u },
  { kind: 'bracket', pattern: /^\((\p{Ll}|\d{1,2}|[ivx]{1,4})\)$/u },
  { kind: 'dash', pattern: /^([-–—*•●▪■◦○·])$/u },
  { kind: 'plus', pattern: /^([+])$/u },
];

/** A block's marker, told by its form; null when it is none. */
export function readMarker(marker: string | null): Marker | null {
  const text = marker?.trim() ?? '';
  if (text === '') return null;
  for (const { kind, pattern } of forms) {
    const label = pattern.exec(text)?.[1];
    if (label === undefined) continue;
    const depth = kind === 'subnumber' ? label.split('.').length - 2 : 0;
    return { kind, label: kind === 'dash' ? '-' : label, rank: ranks[kind] + depth };
  }
  return null;
}
