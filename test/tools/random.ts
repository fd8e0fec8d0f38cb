import fc from 'fast-check';

// The same cases every time, few of them; `npm run test:long` looks further.
fc.configureGlobal({ seed: 20260101, numRuns: process.env['KPI_LONG'] ? 5000 : 100 });
