// Stage lighting: cues with fades, a chaser and a hand fader drive the lamps; the highest request of each layer wins.
#include <cstdio>
#include <cstring>

const int kLamps = 8, kCues = 16, kLayers = 4;

struct Look {
    int level[kLamps]; // percent
};

class Layer {
public:
    virtual ~Layer() = default;
    virtual void advance(int tenths) = 0;
    virtual int level(int lamp) const = 0;
    virtual const char *name() const = 0;
};

class CueStack : public Layer {
public:
    bool add(const Look &look, int fade_up, int fade_down, int follow) {
        if (count_ == kCues)
            return false;
        cues_[count_++] = {look, fade_up, fade_down, follow};
        return true;
    }
    void go() {
        if (next_ >= count_)
            return;
        for (int i = 0; i < kLamps; i++)
            from_.level[i] = level(i);
        current_ = next_++;
        clock_ = 0;
    }
    void advance(int tenths) override {
        clock_ += tenths;
        if (current_ >= 0 && cues_[current_].follow > 0 && clock_ >= cues_[current_].follow)
            go();
    }
    int level(int lamp) const override {
        if (current_ < 0)
            return 0;
        const Cue &c = cues_[current_];
        int a = from_.level[lamp], b = c.look.level[lamp];
        int length = b > a ? c.up : c.down;
        if (clock_ >= length)
            return b;
        return a + (b - a) * clock_ / length;
    }
    const char *name() const override {
        return "cues";
    }
    int current() const {
        return current_ + 1;
    }

private:
    struct Cue {
        Look look;
        int up, down, follow;
    };
    Cue cues_[kCues] = {};
    Look from_ = {};
    int count_ = 0, next_ = 0, current_ = -1, clock_ = 0;
};

class Chaser : public Layer {
public:
    void set(unsigned lamps, int step, int height) {
        lamps_ = lamps;
        step_ = step > 0 ? step : 1;
        height_ = height;
    }
    void advance(int tenths) override {
        clock_ += tenths;
    }
    int level(int lamp) const override {
        if (height_ == 0 || !(lamps_ >> lamp & 1u))
            return 0;
        int members = 0, mine = 0;
        for (int i = 0; i < kLamps; i++)
            if (lamps_ >> i & 1u) {
                if (i == lamp)
                    mine = members;
                members++;
            }
        return clock_ / step_ % members == mine ? height_ : 0;
    }
    const char *name() const override {
        return "chaser";
    }

private:
    unsigned lamps_ = 0;
    int step_ = 1, height_ = 0, clock_ = 0;
};

class HandFader : public Layer {
public:
    void push(int lamp, int target) {
        if (lamp >= 0 && lamp < kLamps)
            target_.level[lamp] = target;
    }
    void advance(int tenths) override {
        for (int i = 0; i < kLamps; i++) {
            int gap = target_.level[i] - now_.level[i], reach = 8 * tenths;
            now_.level[i] += gap > reach ? reach : gap < -reach ? -reach : gap;
        }
    }
    int level(int lamp) const override {
        return now_.level[lamp];
    }
    const char *name() const override {
        return "hand";
    }

private:
    Look target_ = {}, now_ = {};
};

class Desk {
public:
    void attach(Layer *layer) {
        if (layers_ < kLayers)
            layer_[layers_++] = layer;
    }
    void master(int percent) {
        master_ = percent;
    }
    void tick() {
        for (int i = 0; i < layers_; i++)
            layer_[i]->advance(1);
        now_++;
        int watts = 0;
        for (int lamp = 0; lamp < kLamps; lamp++)
            watts += output(lamp) * 10;
        peak_ = watts > peak_ ? watts : peak_;
        energy_ += watts;
    }
    int output(int lamp) const {
        int owner;
        return highest(lamp, owner) * master_ / 100;
    }
    void show(int cue) const {
        std::printf("%5.1f s cue %d |", now_ / 10.0, cue);
        int by[kLayers + 1] = {0};
        for (int lamp = 0; lamp < kLamps; lamp++) {
            int owner;
            highest(lamp, owner);
            by[owner]++;
            std::printf("%4d", output(lamp));
        }
        std::printf(" |");
        for (int i = 0; i < layers_; i++)
            std::printf(" %s %d", layer_[i]->name(), by[i]);
        std::printf(" dark %d\n", by[kLayers]);
    }
    void report() const {
        std::printf("peak %d W, energy %ld Ws\n", peak_, energy_ / 10);
    }

private:
    int highest(int lamp, int &owner) const {
        int best = 0;
        owner = kLayers;
        for (int i = 0; i < layers_; i++)
            if (layer_[i]->level(lamp) > best) {
                best = layer_[i]->level(lamp);
                owner = i;
            }
        return best;
    }
    Layer *layer_[kLayers] = {};
    int layers_ = 0, master_ = 100, now_ = 0, peak_ = 0;
    long energy_ = 0;
};

int main() {
    CueStack stack;
    Chaser chaser;
    HandFader hand;
    Desk desk;
    desk.attach(&stack);
    desk.attach(&chaser);
    desk.attach(&hand);
    char word[12];
    int a, b, c;
    while (std::scanf("%11s", word) == 1) {
        if (std::strcmp(word, "cue") == 0 && std::scanf("%d %d %d", &a, &b, &c) == 3) {
            Look look = {};
            for (int &level : look.level)
                if (std::scanf("%d", &level) != 1 || level < 0 || level > 100)
                    level = 0;
            if (!stack.add(look, a, b, c))
                std::printf("the stack is full\n");
        } else if (std::strcmp(word, "go") == 0) {
            stack.go();
        } else if (std::strcmp(word, "chase") == 0 && std::scanf("%x %d %d", (unsigned *)&a, &b, &c) == 3) {
            chaser.set((unsigned)a & 0xff, b, c < 0 ? 0 : c % 101);
        } else if (std::strcmp(word, "hand") == 0 && std::scanf("%d %d", &a, &b) == 2) {
            hand.push(a - 1, b < 0 ? 0 : b % 101);
        } else if (std::strcmp(word, "master") == 0 && std::scanf("%d", &a) == 1) {
            desk.master(a < 0 ? 0 : a % 101);
        } else if (std::strcmp(word, "wait") == 0 && std::scanf("%d", &a) == 1) {
            for (int i = 0; i < a && i < 1000; i++)
                desk.tick();
            desk.show(stack.current());
        }
    }
    desk.report();
    return 0;
}
