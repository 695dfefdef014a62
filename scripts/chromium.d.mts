export interface FoundChromium {
  executablePath: string;
  args: string[];
  source: string;
}
export function findChromium(): Promise<FoundChromium | undefined>;
