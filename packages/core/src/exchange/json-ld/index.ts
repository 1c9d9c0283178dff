export { writeJsonLd, type WriteJsonLdOptions } from './write-json-ld.js';
