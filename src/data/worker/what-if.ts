/** What a mailing would bring if its rates were others. It needs no rows and no engine, and is loaded by who shows it. */
export { whatIf, type Levers, type Standing, type WhatIf } from '../../core/judge/what-if.ts';
