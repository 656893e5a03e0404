// Three-rotor cipher machine with reflector, plugboard and double stepping; checks that it undoes itself.
#include <cstdio>
#include <cstring>

namespace {

const char *const wirings[5] = {
    "ekmflgdqvzntowyhxuspaibrcj", "ajdksiruxblhwtmcqgznpyfvoe", "bdfhjlcprtxvznyeiwgakmusqo",
    "esovpzjayquirhxlnftgkdcmwb", "vzbrgityupsdnhlxawmjqofeck"};
const char notches[] = "qevjz";
const char reflector_wiring[] = "yruhqsldpxngokmiebfzcwvjat";

inline int wrap(int x) { return (x + 52) % 26; }

class Rotor {
public:
    void set(int kind, int position)
    {
        kind_ = kind;
        position_ = position;
        for (int i = 0; i < 26; i++) {
            forward_[i] = wirings[kind][i] - 'a';
            backward_[forward_[i]] = i;
        }
    }
    int inward(int x) const { return wrap(forward_[wrap(x + position_)] - position_); }
    int outward(int x) const { return wrap(backward_[wrap(x + position_)] - position_); }
    void step() { position_ = wrap(position_ + 1); }
    bool at_notch() const { return position_ == notches[kind_] - 'a'; }
    char window() const { return char('A' + position_); }

private:
    int forward_[26] = {}, backward_[26] = {};
    int kind_ = 0, position_ = 0;
};

class Plugboard {
public:
    Plugboard()
    {
        for (int i = 0; i < 26; i++)
            partner_[i] = i;
    }
    bool join(char a, char b)
    {
        int x = a - 'a', y = b - 'a';
        if (x == y || partner_[x] != x || partner_[y] != y)
            return false;
        partner_[x] = y;
        partner_[y] = x;
        return true;
    }
    int through(int x) const { return partner_[x]; }

private:
    int partner_[26];
};

class Machine {
public:
    Machine(const int kinds[3], const char *start, const Plugboard &plugs) : plugs_(plugs)
    {
        for (int i = 0; i < 3; i++)
            rotors_[i].set(kinds[i], start[i] - 'a');
    }
    char press(char key)
    {
        advance();
        int x = plugs_.through(key - 'a');
        for (int i = 2; i >= 0; i--)
            x = rotors_[i].inward(x);
        x = reflector_wiring[x] - 'a';
        for (int i = 0; i < 3; i++)
            x = rotors_[i].outward(x);
        return char('a' + plugs_.through(x));
    }
    void type(const char *from, char *to)
    {
        while (*from)
            *to++ = press(*from++);
        *to = '\0';
    }
    void windows(char out[4]) const
    {
        for (int i = 0; i < 3; i++)
            out[i] = rotors_[i].window();
        out[3] = '\0';
    }

private:
    void advance()
    {
        // The middle rotor moves itself along when it stands at its own notch.
        bool middle = rotors_[1].at_notch(), right = rotors_[2].at_notch();
        if (middle)
            rotors_[0].step();
        if (middle || right)
            rotors_[1].step();
        rotors_[2].step();
    }

    Rotor rotors_[3];
    Plugboard plugs_;
};

// Number of key presses until the windows show the start again.
int window_period(Machine machine)
{
    char first[4], now[4];
    for (int i = 0; i < 100; i++)
        machine.press('a');
    machine.windows(first);
    int count = 0;
    do {
        machine.press('a');
        machine.windows(now);
        count++;
    } while (std::strcmp(first, now) != 0);
    return count;
}

int fixed_letters(const char *a, const char *b)
{
    int n = 0;
    for (; *a; a++, b++)
        n += *a == *b;
    return n;
}

} // namespace

int main()
{
    int kinds[3];
    char start[4], pairs[32], text[100], secret[100], opened[100];
    while (std::scanf("%d %d %d %3s %31s %99s", &kinds[0], &kinds[1], &kinds[2], start, pairs, text) == 6) {
        Plugboard plugs;
        int joined = 0;
        for (const char *p = pairs; p[0] != '\0' && p[0] != '-' && p[1] != '\0'; p += 2)
            joined += plugs.join(p[0], p[1]);
        for (int &k : kinds)
            k = (k + 4) % 5;
        Machine machine(kinds, start, plugs);
        std::printf("rotors %d %d %d, start %s, %d plugs\n  windows", kinds[0] + 1, kinds[1] + 1, kinds[2] + 1, start,
                    joined);
        Machine watch = machine;
        for (int i = 0; i < 5; i++) {
            char shown[4];
            watch.windows(shown);
            std::printf(" %s", shown);
            watch.press('a');
        }
        std::printf("\n");
        Machine sender = machine, receiver = machine;
        sender.type(text, secret);
        receiver.type(secret, opened);
        std::printf("  %s\n  %s\n", text, secret);
        std::printf("  %s, %d letters map to themselves\n", std::strcmp(text, opened) ? "lost" : "read back",
                    fixed_letters(text, secret));
        std::printf("  period of the windows %d\n", window_period(machine));
    }
    return 0;
}
