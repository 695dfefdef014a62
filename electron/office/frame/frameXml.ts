/** The value of an element's attribute as the XML has it. */
export const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(xml)?.[1];

/** The opening tags of elements, in their order. */
export const elements = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}\\b[^>]*>`, 'gu'))].map(([element]) => element);

/** The rows of a sheet with their numbers and, where it is fixed, their height in points. */
export const rowsOf = (sheet: string): { xml: string; number: number; height: number | null }[] =>
  [...sheet.matchAll(/<row\b[^>]*?(?:\/>|>[\s\S]*?<\/row>)/gu)].map(([xml]) => {
    const [start = ''] = elements(xml, 'row');
    const height = attribute(start, 'hidden') === '1' ? '0' : attribute(start, 'ht');
    return {
      xml,
      number: Number(attribute(start, 'r')),
      height: height === undefined ? null : Number(height),
    };
  });
