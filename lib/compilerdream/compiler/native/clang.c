/* The `clang` that CompilerGym's LLVM 10 service starts: `clang -w -xir - -o OBJECT -c`.
 *
 * It is a launcher for `zig clang` (clang 13), found through the link `zig` beside it. Two things
 * differ between the text that LLVM 10 prints and what clang 13 takes, and one in how the service
 * behaves:
 *   - LLVM 10 prints the attribute `sret` bare; clang 13 wants the type, `sret(T)`. The type is the
 *     one that the pointer argument points to, so it is copied from the start of the argument.
 *   - the service dies of a closed pipe when the compiler ends before it has read its input, so all
 *     of the input is read first;
 *   - the service reads the compiler's messages only after it has ended, so a long one would block
 *     both: at most MESSAGE_LIMIT bytes are passed on.
 * Called in any other way (no `-` among the arguments) it becomes `zig clang` as it is. */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MESSAGE_LIMIT = 8192, MAX_DEPTH = 256 };

typedef struct {
  char *bytes;
  size_t length, capacity;
} Text;

static void fail(const char *what) {
  fprintf(stderr, "clang launcher: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void append(Text *text, const char *bytes, size_t length) {
  if (text->length + length > text->capacity) {
    text->capacity = (text->length + length) * 2 + 4096;
    text->bytes = realloc(text->bytes, text->capacity);
    if (!text->bytes) fail("out of memory");
  }
  memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
}

static Text read_all(int descriptor) {
  Text text = {0};
  static char chunk[1 << 16];
  ssize_t got;
  while ((got = read(descriptor, chunk, sizeof chunk)) != 0) {
    if (got > 0) append(&text, chunk, (size_t)got);
    else if (errno != EINTR) fail("cannot read the program");
  }
  return text;
}

static int is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '.' || c == '$' || c == '-' || c == '%' || c == '@' || c == '!' || c == '#';
}

/* Length of the pointer type that starts at `type`, without its last star; 0 if there is none.
 * A type ends at the first space outside brackets and quotes that no `*` or `(` follows. */
static size_t pointee_length(const char *type, const char *end) {
  int depth = 0;
  const char *at = type;
  for (; at < end; at++) {
    if (*at == '"') {
      const char *close = memchr(at + 1, '"', (size_t)(end - at - 1));
      if (!close) return 0;
      at = close;
    } else if (strchr("([{<", *at)) depth++;
    else if (strchr(")]}>", *at)) depth--;
    else if (*at == ' ' && depth == 0 && at[1] != '(' && at[1] != '*') break;
    if (depth < 0) return 0;
  }
  return at > type && at[-1] == '*' ? (size_t)(at - type - 1) : 0;
}

/* Copies `ir` and writes each bare `sret` as `sret(T)`. `start[d]` is where the argument that is
 * being read at bracket depth d began. */
static Text with_typed_sret(const Text *ir) {
  Text out = {0};
  const char *end = ir->bytes + ir->length, *copied = ir->bytes, *start[MAX_DEPTH];
  int depth = 0;
  start[0] = ir->bytes;
  for (const char *at = ir->bytes; at < end; at++) {
    char c = *at;
    if (c == '"') {
      const char *close = memchr(at + 1, '"', (size_t)(end - at - 1));
      if (!close) break;
      at = close;
    } else if (c == '\n') {
      depth = 0;
      start[0] = at + 1;
    } else if (c == ';') { /* a comment, up to the end of the line */
      const char *line = memchr(at, '\n', (size_t)(end - at));
      if (!line) break;
      at = line - 1;
    } else if (c == '(' && depth + 1 < MAX_DEPTH) start[++depth] = at + 1;
    else if (c == ')' && depth > 0) depth--;
    else if (c == ',') start[depth] = at + 1;
    else if (c == 's' && end - at > 4 && memcmp(at, "sret", 4) == 0 && at[-1] == ' ' &&
             !is_word(at[4]) && at[4] != '(' && at[4] != ':') {
      const char *type = start[depth];
      while (*type == ' ') type++;
      size_t length = pointee_length(type, at);
      append(&out, copied, (size_t)(at + 4 - copied));
      if (length) {
        append(&out, "(", 1);
        append(&out, type, length);
        append(&out, ")", 1);
      }
      copied = at + 4;
      at += 3;
    }
  }
  append(&out, copied, (size_t)(end - copied));
  return out;
}

static void write_all(int descriptor, const Text *text) {
  for (size_t done = 0; done < text->length;) {
    ssize_t put = write(descriptor, text->bytes + done, text->length - done);
    if (put > 0) done += (size_t)put;
    else if (errno != EINTR) return; /* the compiler ended early; its exit code says why */
  }
}

static int compile(char *zig, char **arguments, const Text *ir) {
  int input[2], messages = (int)syscall(SYS_memfd_create, "messages", 0);
  if (messages < 0 || pipe(input) != 0) fail("no pipe");
  signal(SIGPIPE, SIG_IGN);
  pid_t child = fork();
  if (child < 0) fail("cannot fork");
  if (child == 0) {
    signal(SIGPIPE, SIG_DFL);
    dup2(input[0], 0);
    dup2(messages, 2);
    close(input[0]);
    close(input[1]);
    execv(zig, arguments);
    fail(zig);
  }
  close(input[0]);
  write_all(input[1], ir);
  close(input[1]);
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) fail("waitpid");
  char message[MESSAGE_LIMIT];
  ssize_t length = pread(messages, message, sizeof message, 0);
  if (length > 0 && write(2, message, (size_t)length) < 0) return 1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int argc, char **argv) {
  static char zig[PATH_MAX];
  ssize_t length = readlink("/proc/self/exe", zig, sizeof zig - sizeof "/zig");
  if (length < 0) fail("/proc/self/exe");
  zig[length] = 0;
  strcpy(strrchr(zig, '/'), "/zig");

  char **arguments = calloc((size_t)argc + 2, sizeof *arguments);
  if (!arguments) fail("out of memory");
  int from_input = 0;
  arguments[0] = zig;
  arguments[1] = "clang";
  for (int i = 1; i < argc; i++) {
    arguments[i + 1] = argv[i];
    from_input |= strcmp(argv[i], "-") == 0;
  }
  if (!from_input) {
    execv(zig, arguments);
    fail(zig);
  }
  Text ir = read_all(0), typed = with_typed_sret(&ir);
  return compile(zig, arguments, &typed);
}
