const comrade =
  /(?:(?:các )?đồng chí|đ\/c|ông|bà)\s+(?:\p{Lu}\p{L}*\s+){1,4}\p{Lu}\p{L}*\s*(?:,|-|–|\()\s*(?=\p{L})/uy;

/** `đồng chí Nguyễn Văn A, Giám đốc Sở Y tế`: where the post begins that names the office; the place itself else. */
export function afterComrade(text: string, at: number): number {
  comrade.lastIndex = at;
  return at + (comrade.exec(text)?.[0].length ?? 0);
}
