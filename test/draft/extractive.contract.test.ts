import { createExtractiveDrafter } from '../../server/draft/extractive.js';
import { describeNoteDrafter } from '../contract/note-drafter.js';

describeNoteDrafter('The extractive drafter', async () => ({ drafter: createExtractiveDrafter(), calls: () => 0 }));
