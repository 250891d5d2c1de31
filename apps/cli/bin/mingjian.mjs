#!/usr/bin/env node
// Node 20 cannot run TypeScript, and the packages have no build step: tsx compiles them as they are loaded.
import { tsImport } from 'tsx/esm/api';

await tsImport('../src/main.ts', import.meta.url);
