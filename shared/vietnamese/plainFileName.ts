/**
 * A name in plain letters for part of a file's name, its capitals kept: `Sở Nông nghiệp và Môi trường` gives `So Nong nghiep
 * va Moi truong`. What no file system takes is left out; at most `most` characters.
 */
export const plainFileName = (name: string, most = 60): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9 .,()&-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .slice(0, most)
    .replace(/^[ .]+|[ .]+$/gu, '');
