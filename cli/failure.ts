/** A reason to stop that the user can do something about: one sentence, shown without a stack. */
export class Failure extends Error {}
