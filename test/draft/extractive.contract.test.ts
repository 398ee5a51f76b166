import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { takenBackIn } from '../../server/evidence/corrections.js';
import { describeNoteDrafter } from '../contract/note-drafter.js';

describeNoteDrafter('The extractive drafter', async () => ({
  drafter: createExtractiveDrafter({ takenBackIn }),
  calls: () => 0,
}));
