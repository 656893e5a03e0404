/* Stores blocks on disks with rotating parity, loses disks, serves reads in degraded mode, and rebuilds onto a spare. */
#include <stdio.h>
#include <string.h>

enum { DISKS = 5, STRIPES = 12, BYTES = 8, BLOCKS = STRIPES * (DISKS - 1) };

typedef unsigned char block[BYTES];

static block disks[DISKS][STRIPES];
static int alive[DISKS];
static block mirror[BLOCKS];
static int reads, writes, rebuilt;

typedef struct { int disk, stripe; } place;

static inline int parity_disk(int stripe) { return (DISKS - 1) - stripe % DISKS; }

static inline place locate(int n)
{
    place p = { n % (DISKS - 1), n / (DISKS - 1) };
    p.disk = (parity_disk(p.stripe) + 1 + p.disk) % DISKS;
    return p;
}

static inline void mix(unsigned char *into, const unsigned char *from)
{
    for (int i = 0; i < BYTES; i++)
        into[i] ^= from[i];
}

static int failed(void)
{
    int n = 0;
    for (int d = 0; d < DISKS; d++)
        n += !alive[d];
    return n;
}

static void fetch(int disk, int stripe, unsigned char *out)
{
    memcpy(out, disks[disk][stripe], BYTES);
    reads++;
}

static void put(int disk, int stripe, const unsigned char *in)
{
    if (!alive[disk])
        return;
    memcpy(disks[disk][stripe], in, BYTES);
    writes++;
}

static void from_the_others(int disk, int stripe, unsigned char *out)
{
    block b;
    memset(out, 0, BYTES);
    for (int d = 0; d < DISKS; d++)
        if (d != disk) {
            fetch(d, stripe, b);
            mix(out, b);
        }
}

static int read_block(int n, unsigned char *out)
{
    place p = locate(n);
    if (alive[p.disk])
        fetch(p.disk, p.stripe, out);
    else if (failed() == 1)
        from_the_others(p.disk, p.stripe, out);
    else
        return 0;
    return 1;
}

/* parity changes by the difference of old and new data */
static int write_block(int n, const unsigned char *in)
{
    place p = locate(n);
    int q = parity_disk(p.stripe);
    block old, parity;
    if (failed() > 1 || !read_block(n, old))
        return 0;
    if (alive[q]) {
        if (alive[p.disk]) {
            fetch(q, p.stripe, parity);
        } else {
            memset(parity, 0, BYTES);
            for (int d = 0; d < DISKS; d++)
                if (d != q && d != p.disk)
                    mix(parity, disks[d][p.stripe]);
            reads += DISKS - 2;
            memset(old, 0, BYTES);
        }
        mix(parity, old);
        mix(parity, in);
        put(q, p.stripe, parity);
    }
    put(p.disk, p.stripe, in);
    return 1;
}

static int scrub(void)
{
    int bad = 0;
    for (int s = 0; s < STRIPES; s++) {
        block sum = { 0 };
        for (int d = 0; d < DISKS; d++)
            mix(sum, disks[d][s]);
        for (int i = 0; i < BYTES; i++)
            if (sum[i]) {
                bad++;
                break;
            }
    }
    return bad;
}

int main(void)
{
    char verb;
    int a, b;
    for (int d = 0; d < DISKS; d++)
        alive[d] = 1;
    while (scanf(" %c %d %d", &verb, &a, &b) == 3) {
        if (verb == 'w') {
            int done = 0;
            for (int n = a; n < a + b; n++) {
                block data;
                for (int i = 0; i < BYTES; i++)
                    data[i] = (unsigned char)(n * 37 + i * 11 + writes);
                if (n < 0 || n >= BLOCKS || !write_block(n, data))
                    continue;
                memcpy(mirror[n], data, BYTES);
                done++;
            }
            printf("write %d+%d: %d done, disk reads %d writes %d\n", a, b, done, reads, writes);
        } else if (verb == 'v') {
            int right = 0, refused = 0;
            for (int n = a; n < a + b && n < BLOCKS; n++) {
                block data;
                if (!read_block(n, data))
                    refused++;
                else
                    right += memcmp(data, mirror[n], BYTES) == 0;
            }
            printf("verify %d+%d: %d right, %d refused, disk reads %d\n", a, b, right, refused, reads);
        } else if (verb == 'f' && a >= 0 && a < DISKS) {
            alive[a] = 0;
            memset(disks[a], b & 255, sizeof disks[a]);
            printf("disk %d fails, %d down\n", a, failed());
        } else if (verb == 'r' && a >= 0 && a < DISKS && !alive[a]) {
            if (failed() > 1) {
                printf("disk %d cannot be rebuilt\n", a);
                continue;
            }
            for (int s = 0; s < STRIPES; s++) {
                block data;
                from_the_others(a, s, data);
                alive[a] = 1;
                put(a, s, data);
                rebuilt++;
            }
            printf("disk %d rebuilt\n", a);
        } else if (verb == 's') {
            printf("scrub: %d bad stripes\n", scrub());
        }
    }
    printf("rebuilt %d blocks with %d reads and %d writes\n", rebuilt, reads, writes);
    return 0;
}
