import { readDocument } from '../../../electron/documents/readDocument.ts';
import { extract } from '../../../shared/extraction/extract.ts';
import { extractionJson } from '../../../shared/extraction/extractionJson.ts';

// prints what `extract FILE --json` prints, without the command line around it
const { blocks } = await readDocument({ path: process.argv[2] ?? '' });
console.log(JSON.stringify(extractionJson(extract(blocks))));
