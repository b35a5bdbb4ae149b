export { createCollector, type CollectorOptions } from './collector.ts';
export { countsHandler } from './counts-server.ts';
export { exported, type ExportFormat } from './export.ts';
export { keptSince } from './keep.ts';
export { openStore } from './open-store.ts';
export type { StoredRecord } from './record.ts';
export { allRecords, type Store } from './store.ts';
export { verify, type Verified } from './verify.ts';
