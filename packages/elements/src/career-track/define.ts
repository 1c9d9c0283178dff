import { defineElement } from '../define-element.js';
import { CareerTrack } from './career-track.js';

defineElement('career-track', CareerTrack);
