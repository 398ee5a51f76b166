import { keptChoice } from '../kept-choice.js';

/** Whether a person saw the tour in this browser. */
export const tourOf = (person: string) => keptChoice<'new' | 'seen'>(`luonnos.tour.${person}`, ['new', 'seen']);
