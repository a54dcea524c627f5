/** The templating library's types point at a source file that does not compile under our settings. */
export type IAdaptiveCard = object;
