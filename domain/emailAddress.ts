const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/;

/** Whether a text has the shape of one e-mail address, nothing around it. */
export const isEmailAddress = (text: string): boolean => EMAIL.test(text);
