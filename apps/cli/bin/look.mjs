// Entry of a further process of `mingjian inspect --processes`.
import { tsImport } from 'tsx/esm/api';

await tsImport('../src/look.ts', import.meta.url);
