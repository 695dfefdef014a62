/** A target that keeps the files in memory. */
export function memoryTarget() {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    name: 'memory',
    write: async (fileName: string, bytes: Uint8Array) => {
      files.set(fileName, bytes);
      return bytes;
    },
    keep: async () => {},
    drop: async () => files.clear(),
  };
}
