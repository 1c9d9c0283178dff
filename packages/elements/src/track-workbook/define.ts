import { defineElement } from '../define-element.js';
import { TrackWorkbook } from './track-workbook.js';

defineElement('track-workbook', TrackWorkbook);
