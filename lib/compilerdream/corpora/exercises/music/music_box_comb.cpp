// Music box: moves a tune onto the notes of a small comb, shares teeth so that none is struck twice too soon, pins the drum.
#include <cstdio>
#include <cstring>

constexpr int kTeeth = 24, kNotes = 64, kSlots = 72;

struct Pin {
    int slot, pitch, tooth;
};

struct Comb {
    int teeth = 0;
    int pitch[kTeeth];
    int rest[kTeeth]; // slots that a tooth needs before it can be plucked again: low teeth are slow

    bool has(int p) const {
        for (int i = 0; i < teeth; i++)
            if (pitch[i] == p)
                return true;
        return false;
    }
    void add(int p) {
        if (teeth == kTeeth)
            return;
        pitch[teeth] = p;
        rest[teeth] = p < 60 ? 4 : p < 72 ? 3 : 2;
        teeth++;
    }
};

struct Tune {
    int notes = 0, length = 0;
    Pin pin[kNotes];

    void add(int slot, int pitch) {
        if (notes < kNotes && slot < kSlots)
            pin[notes++] = {slot, pitch, -1};
    }
};

// Shift by semitones that puts most notes on the comb; the smallest move wins.
static int best_shift(const Comb &comb, const Tune &tune, int &placed) {
    int best = 0;
    placed = -1;
    for (int size = 0; size <= 18; size++)
        for (int sign = 1; sign >= -1; sign -= 2) {
            int shift = sign * size, n = 0;
            for (int i = 0; i < tune.notes; i++)
                n += comb.has(tune.pin[i].pitch + shift);
            if (n > placed) {
                placed = n;
                best = shift;
            }
        }
    return best;
}

// Notes off the comb go to another octave if there is one.
static int fold(const Comb &comb, int pitch) {
    for (int octave = 0; octave <= 3; octave++) {
        if (comb.has(pitch + 12 * octave))
            return pitch + 12 * octave;
        if (comb.has(pitch - 12 * octave))
            return pitch - 12 * octave;
    }
    return -1;
}

static int circle_gap(int from, int to, int length) {
    int gap = (to - from) % length;
    return gap <= 0 ? gap + length : gap;
}

static bool tooth_free(const Comb &comb, const Tune &tune, int tooth, int slot) {
    for (int i = 0; i < tune.notes; i++) {
        if (tune.pin[i].tooth != tooth)
            continue;
        int after = circle_gap(tune.pin[i].slot, slot, tune.length), before = circle_gap(slot, tune.pin[i].slot, tune.length);
        if (after < comb.rest[tooth] || before < comb.rest[tooth])
            return false;
    }
    return true;
}

// Backtracking: every note gets a tooth of its pitch, or is left out if the budget of dropped notes allows it.
static bool assign(const Comb &comb, Tune &tune, int note, int drops) {
    while (note < tune.notes && tune.pin[note].pitch < 0)
        note++;
    if (note == tune.notes)
        return true;
    Pin &p = tune.pin[note];
    for (int t = 0; t < comb.teeth; t++) {
        if (comb.pitch[t] != p.pitch || !tooth_free(comb, tune, t, p.slot))
            continue;
        p.tooth = t;
        if (assign(comb, tune, note + 1, drops))
            return true;
        p.tooth = -1;
    }
    return drops > 0 && assign(comb, tune, note + 1, drops - 1);
}

static int verify(const Comb &comb, const Tune &tune) {
    char drum[kTeeth][kSlots];
    int faults = 0;
    std::memset(drum, '.', sizeof drum);
    for (int i = 0; i < tune.notes; i++)
        if (tune.pin[i].tooth >= 0)
            drum[tune.pin[i].tooth][tune.pin[i].slot] = '*';
    for (int t = 0; t < comb.teeth; t++) {
        // play the drum twice and watch how long each tooth has rested
        int last = -100, struck = 0;
        for (int now = 0; now < 2 * tune.length; now++)
            if (drum[t][now % tune.length] == '*') {
                faults += now - last < comb.rest[t];
                last = now;
                struck++;
            }
        if (struck)
            std::printf("  %2d |%.*s|\n", comb.pitch[t], tune.length, drum[t]);
    }
    return faults;
}

static bool read_tune(Tune &tune) {
    int slot = 0, pitch;
    char mark[16];
    while (std::scanf("%15s", mark) == 1 && std::strcmp(mark, "end") != 0) {
        if (mark[0] == '-')
            slot++;
        else if (std::sscanf(mark, "%d", &pitch) == 1 && pitch > 24 && pitch < 110)
            tune.add(mark[std::strlen(mark) - 1] == '&' ? slot : slot++, pitch);
    }
    tune.length = slot < 4 ? 4 : slot > kSlots ? kSlots : slot;
    for (int i = 0; i < tune.notes; i++)
        if (tune.pin[i].slot >= tune.length)
            tune.notes = i;
    return tune.notes > 0;
}

int main() {
    Comb comb;
    int pitch, boxes = 0;
    while (std::scanf("%d", &pitch) == 1 && pitch > 0)
        comb.add(pitch);
    std::printf("comb of %d teeth\n", comb.teeth);
    for (;;) {
        Tune tune;
        if (!read_tune(tune))
            break;
        int placed, folded = 0, silent = 0, shift = best_shift(comb, tune, placed);
        for (int i = 0; i < tune.notes; i++) {
            int wanted = tune.pin[i].pitch + shift;
            tune.pin[i].pitch = fold(comb, wanted);
            folded += tune.pin[i].pitch >= 0 && tune.pin[i].pitch != wanted;
            silent += tune.pin[i].pitch < 0;
        }
        int drops = 0;
        while (!assign(comb, tune, 0, drops))
            drops++;
        std::printf("tune %d: %d notes in %d slots, moved by %+d, %d on the comb, %d folded, %d impossible, %d left out\n", ++boxes,
                    tune.notes, tune.length, shift, placed, folded, silent, drops);
        int faults = verify(comb, tune);
        std::printf("  drum turned twice: %s\n", faults ? "A TOOTH BUZZES" : "no tooth buzzes");
    }
    return 0;
}
