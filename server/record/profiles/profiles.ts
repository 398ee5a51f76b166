import { baseline } from './baseline.js';
import { bundle } from './bundle.js';
import { mhd } from './mhd.js';
import { oracle } from './oracle.js';
import type { MakeProfile, ProfileName } from './profile.js';
import { usCore } from './us-core.js';

/** The shapes there are, by the name they are configured by. */
export const profiles: Readonly<Record<ProfileName, MakeProfile>> = {
  baseline,
  bundle,
  'us-core': usCore,
  oracle,
  mhd,
};
