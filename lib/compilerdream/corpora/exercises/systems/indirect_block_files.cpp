// Maps file offsets to disk blocks through direct, single and double indirect pointers, with holes, and truncates files.
#include <cstdio>

namespace {

const int kBlocks = 256, kDirect = 4, kPerBlock = 6, kFiles = 4;
const int kMaxBlocks = kDirect + kPerBlock + kPerBlock * kPerBlock;

struct Disk {
    short words[kBlocks][kPerBlock];  // pointers of an index block; word 0 of a data block is its stamp
    bool used[kBlocks];
    int free_blocks;
};

struct Inode {
    short direct[kDirect];
    short single, twofold;
};

Disk disk;

short grab() {
    for (short b = 1; b < kBlocks; b++)
        if (!disk.used[b]) {
            disk.used[b] = true;
            disk.free_blocks--;
            for (short &w : disk.words[b]) w = 0;
            return b;
        }
    return 0;
}

void drop(short &slot) {
    if (slot == 0) return;
    disk.used[slot] = false;
    disk.free_blocks++;
    slot = 0;
}

short *ensure(short &slot, bool make) {
    if (slot == 0 && make) slot = grab();
    return slot ? disk.words[slot] : nullptr;
}

// where the pointer of file block n is kept, or null if an index block is missing and not to be made
short *slot_of(Inode &f, int n, bool make) {
    if (n < kDirect) return &f.direct[n];
    n -= kDirect;
    if (n < kPerBlock) {
        short *index = ensure(f.single, make);
        return index ? index + n : nullptr;
    }
    n -= kPerBlock;
    short *outer = ensure(f.twofold, make);
    if (!outer) return nullptr;
    short *inner = ensure(outer[n / kPerBlock], make);
    return inner ? inner + n % kPerBlock : nullptr;
}

bool write_block(Inode &f, int n, int stamp) {
    short *slot = slot_of(f, n, true);
    if (!slot) return false;
    if (*slot == 0) *slot = grab();
    if (*slot == 0) return false;
    disk.words[*slot][0] = static_cast<short>(stamp);
    return true;
}

int read_block(Inode &f, int n) {
    short *slot = slot_of(f, n, false);
    return slot && *slot ? disk.words[*slot][0] : -1;
}

bool all_empty(const short *index) {
    for (int i = 0; i < kPerBlock; i++)
        if (index[i]) return false;
    return true;
}

void truncate(Inode &f, int blocks) {
    for (int n = blocks; n < kMaxBlocks; n++) {
        short *slot = slot_of(f, n, false);
        if (slot) drop(*slot);
    }
    if (f.single && all_empty(disk.words[f.single])) drop(f.single);
    if (f.twofold) {
        short *outer = disk.words[f.twofold];
        for (int i = 0; i < kPerBlock; i++)
            if (outer[i] && all_empty(disk.words[outer[i]])) drop(outer[i]);
        if (all_empty(outer)) drop(f.twofold);
    }
}

struct Usage { int data, index, holes; };

Usage usage(Inode &f) {
    Usage u = {0, 0, 0};
    int last = -1;
    for (int n = 0; n < kMaxBlocks; n++)
        if (read_block(f, n) >= 0) {
            u.data++;
            last = n;
        }
    u.holes = last + 1 - u.data;
    u.index = (f.single != 0) + (f.twofold != 0);
    if (f.twofold)
        for (int i = 0; i < kPerBlock; i++) u.index += disk.words[f.twofold][i] != 0;
    return u;
}

}  // namespace

int main() {
    Inode files[kFiles] = {};
    static int mirror[kFiles][kMaxBlocks];  // what a flat map would hold
    char verb;
    int f, a, b, clock = 100, refused = 0;
    disk.free_blocks = kBlocks - 1;
    for (auto &row : mirror)
        for (int &m : row) m = -1;
    while (std::scanf(" %c %d", &verb, &f) == 2 && f >= 0 && f < kFiles) {
        if (verb == 'w' && std::scanf("%d %d", &a, &b) == 2) {
            for (int n = a; n < a + b; n++) {
                if (n < 0 || n >= kMaxBlocks || !write_block(files[f], n, clock)) {
                    refused++;
                    continue;
                }
                mirror[f][n] = clock++;
            }
        } else if (verb == 't' && std::scanf("%d", &a) == 1) {
            truncate(files[f], a);
            for (int n = a < 0 ? 0 : a; n < kMaxBlocks; n++) mirror[f][n] = -1;
        } else if (verb == 'r' && std::scanf("%d", &a) == 1) {
            std::printf("file %d block %d: %d\n", f, a, a >= 0 && a < kMaxBlocks ? read_block(files[f], a) : -1);
        } else if (verb == 'u') {
            Usage u = usage(files[f]);
            std::printf("file %d: %d data, %d index, %d holes, %d free on disk\n", f, u.data, u.index, u.holes, disk.free_blocks);
        }
    }
    int wrong = 0, held = 0;
    for (int i = 0; i < kFiles; i++) {
        for (int n = 0; n < kMaxBlocks; n++) wrong += read_block(files[i], n) != mirror[i][n];
        Usage u = usage(files[i]);
        held += u.data + u.index;
    }
    std::printf("refused %d, wrong blocks %d\n", refused, wrong);
    std::printf("blocks accounted for: %s\n", held + disk.free_blocks == kBlocks - 1 ? "all" : "NOT ALL");
    for (Inode &file : files) truncate(file, 0);
    std::printf("free after removal %d\n", disk.free_blocks);
    return 0;
}
