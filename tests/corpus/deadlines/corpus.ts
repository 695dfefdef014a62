/** Wordings by the parser or refiner that they exercise. Keys of `yes` are phrases, values what `summaryOf` says of them. */
export type Corpus = Record<string, { yes: Record<string, string>; no: string[] }>;
