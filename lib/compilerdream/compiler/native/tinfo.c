/* libtinfo.so.5 for CompilerGym's LLVM 10 service, which new systems no longer carry.
 *
 * The service asks it four terminal functions, only to learn whether its log goes to a colour
 * terminal; each answer here is "no terminal".
 *
 * As every service loads this library, it is also where a service learns to end with the process
 * that started it: after `kill -9` nobody else would tell it, and it would stay for ever. */

#include <pthread.h>
#include <unistd.h>

static pid_t parent;

static void *end_with_parent(void *unused) {
  (void)unused;
  while (getppid() == parent) sleep(1);
  _exit(1);
}

__attribute__((constructor)) static void watch_parent(void) {
  pthread_t thread;
  parent = getppid();
  if (pthread_create(&thread, 0, end_with_parent, 0) == 0) pthread_detach(thread);
}

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
