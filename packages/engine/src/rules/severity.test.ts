import { describe } from 'vitest';
import { runCases } from '../testing/cases.ts';

describe('cases', () => runCases('severity'));
