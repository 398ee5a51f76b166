import type { Language } from '../../domain/language.js';
import type { SubjectLists } from './subject-lists.js';
import { subjectsEn } from './subjects-en.js';
import { subjectsFi } from './subjects-fi.js';
import { subjectsSv } from './subjects-sv.js';

export const subjectLists: Readonly<Record<Language, SubjectLists>> = {
  fi: subjectsFi,
  sv: subjectsSv,
  en: subjectsEn,
};
