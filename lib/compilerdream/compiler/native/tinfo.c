/* The four terminal functions that CompilerGym's LLVM 10 service asks of libtinfo.so.5, which new
 * systems no longer carry. The service only uses them to ask whether its log goes to a colour
 * terminal; each answer here is "no terminal". */

int setupterm(const char *term, int descriptor, int *error) {
  (void)term;
  (void)descriptor;
  if (error) *error = 0;
  return -1;
}

void *set_curterm(void *terminal) {
  (void)terminal;
  return 0;
}

int del_curterm(void *terminal) {
  (void)terminal;
  return 0;
}

int tigetnum(const char *capability) {
  (void)capability;
  return -1;
}
