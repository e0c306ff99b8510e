/** Stands behind the words of a step until Scrolly puts the step’s drawing there. */
export const STEP_END = '<hr class="step-end">';
