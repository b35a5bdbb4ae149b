// Writes docs/leaks.md: npm run leaks:table
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { leaksDocument } from './table.ts';

const file = new URL('../../docs/leaks.md', import.meta.url);
const options = await resolveConfig(file);
writeFileSync(file, await format(leaksDocument(), { ...options, parser: 'markdown' }));
