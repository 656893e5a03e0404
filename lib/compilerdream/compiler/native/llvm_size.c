/* llvm-size for the service: prints section totals of one ELF64 object in Berkeley format.
 *
 * The service skips the first line and reads the number before the first tab of the second.
 * text: loaded and not writable, or executable; data: loaded, writable, with contents; bss: loaded,
 * without contents. Exit code 1 and one sentence on stderr when the file is not such an object. */
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  unsigned char *bytes = NULL;
  long length = -1;
  if (fseek(file, 0, SEEK_END) == 0) length = ftell(file);
  if (length > 0 && fseek(file, 0, SEEK_SET) == 0) bytes = malloc((size_t)length);
  if (bytes && fread(bytes, 1, (size_t)length, file) != (size_t)length) {
    free(bytes);
    bytes = NULL;
  }
  fclose(file);
  *size = bytes ? (size_t)length : 0;
  return bytes;
}

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: llvm-size OBJECT\n");
    return 1;
  }
  size_t size;
  unsigned char *bytes = read_file(argv[1], &size);
  Elf64_Ehdr header;
  if (!bytes || size < sizeof header || memcmp(bytes, ELFMAG, SELFMAG) != 0 ||
      bytes[EI_CLASS] != ELFCLASS64) {
    fprintf(stderr, "llvm-size: %s is not a 64-bit ELF object\n", argv[1]);
    return 1;
  }
  memcpy(&header, bytes, sizeof header);
  unsigned long text = 0, data = 0, bss = 0;
  for (unsigned i = 0; i < header.e_shnum; i++) {
    size_t offset = header.e_shoff + (size_t)i * header.e_shentsize;
    Elf64_Shdr section;
    if (offset > size || size - offset < sizeof section) {
      fprintf(stderr, "llvm-size: %s is cut short\n", argv[1]);
      return 1;
    }
    memcpy(&section, bytes + offset, sizeof section);
    if (!(section.sh_flags & SHF_ALLOC)) continue;
    if ((section.sh_flags & SHF_EXECINSTR) || !(section.sh_flags & SHF_WRITE))
      text += section.sh_size;
    else if (section.sh_type == SHT_NOBITS)
      bss += section.sh_size;
    else
      data += section.sh_size;
  }
  unsigned long total = text + data + bss;
  printf("   text\t   data\t    bss\t    dec\t    hex\tfilename\n");
  printf("%7lu\t%7lu\t%7lu\t%7lu\t%7lx\t%s\n", text, data, bss, total, total, argv[1]);
  return 0;
}
