import { describe, expect, test } from 'vitest';
import { type Override, overrideOf } from '#shared/audit/override.ts';

describe('an override', () => {
  test.each<[string, string, Record<string, unknown>, Partial<Override> | undefined]>([
    [
      'a step that held others back, skipped',
      'SKIP_STEP',
      { stepId: 'college-consent:COAC', reason: 'Ha dit que sí per telèfon', heldBack: ['register-pre:COAC'] },
      {
        stepId: 'college-consent:COAC',
        reason: 'Ha dit que sí per telèfon',
        heldBack: ['register-pre:COAC'],
        blockedBy: [],
      },
    ],
    [
      'a step skipped before its turn',
      'SKIP_STEP',
      { stepId: 'close-ticket', reason: 'No cal', blockedBy: ['finished-message'] },
      { stepId: 'close-ticket', heldBack: [], blockedBy: ['finished-message'] },
    ],
    [
      'what is no list of steps is read as none',
      'SKIP_STEP',
      { heldBack: 'all', blockedBy: [7, 'documents'] },
      { stepId: '', reason: '', heldBack: [], blockedBy: ['documents'] },
    ],
    [
      'a skipped step nothing hung from is none',
      'SKIP_STEP',
      { stepId: 'close-ticket', reason: 'Duplicat' },
      undefined,
    ],
    ['a ticked step is none', 'TICK_STEP', { stepId: 'documents', heldBack: ['register-pre'] }, undefined],
    ['what objects inherit is no mark', 'SKIP_STEP', Object.create({ heldBack: ['documents'] }), undefined],
  ])('%s', (_what, action, detail, expected) => {
    const told = overrideOf({ action, detail });
    if (expected) expect(told).toMatchObject(expected);
    else expect(told).toBeUndefined();
  });
});
