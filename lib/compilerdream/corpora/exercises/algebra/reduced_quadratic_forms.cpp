// Class numbers of negative discriminants: lists reduced binary forms and checks their representation counts.
#include <cstdio>

namespace {

struct Form {
    int a, b, c;
};

int absolute(int x) { return x < 0 ? -x : x; }

int gcd(int a, int b) { return b ? gcd(b, a % b) : absolute(a); }

int discriminant(const Form &f) { return f.b * f.b - 4 * f.a * f.c; }

bool primitive(const Form &f) { return gcd(gcd(f.a, f.b), f.c) == 1; }

bool reduced(const Form &f) {
    if (absolute(f.b) > f.a || f.a > f.c)
        return false;
    return f.b >= 0 || (absolute(f.b) != f.a && f.a != f.c);
}

bool equal(const Form &f, const Form &g) { return f.a == g.a && f.b == g.b && f.c == g.c; }

Form flip(const Form &f) { return {f.c, -f.b, f.a}; }

Form shift(const Form &f, int k) { return {f.a, f.b + 2 * k * f.a, f.a * k * k + f.b * k + f.c}; }

Form reduce(Form f) {
    while (!reduced(f)) {
        if (f.a > f.c || (f.a == f.c && f.b < 0))
            f = flip(f);
        else
            f = shift(f, f.b > f.a ? -1 : 1);
    }
    return f;
}

bool ambiguous(const Form &f) { return equal(f, reduce({f.a, -f.b, f.c})); }

// how many pairs (x, y) give the value n
int representations(const Form &f, int n) {
    int count = 0, d = -discriminant(f);
    for (int y = 0; y * y * d <= 4 * f.a * n; y++)
        for (int x = -n - y; x <= n + y; x++)
            if (f.a * x * x + f.b * x * y + f.c * y * y == n)
                count += y ? 2 : 1;
    return count;
}

int kronecker(int d, int n) {
    int result = 1;
    for (int p = 2; n > 1; p++)
        while (n % p == 0) {
            n /= p;
            if (d % p == 0)
                return 0;
            if (p == 2) {
                result = (d % 8 + 8) % 8 == 1 ? result : -result;
                continue;
            }
            int root = 0;
            for (int r = 1; r < p; r++)
                root |= (r * r - d) % p == 0;
            result = root ? result : -result;
        }
    return result;
}

bool fundamental(int d) {
    for (int p = 2; p * p <= -d; p++) {
        int rest = d / (p * p);
        if (d % (p * p) == 0 && (rest % 4 == 0 || rest % 4 == -3))
            return false;
    }
    return true;
}

int units(int d) { return d == -3 ? 6 : d == -4 ? 4 : 2; }

bool counts_match(const Form *list, int h, int d) {
    for (int n = 1; n <= 12; n++) {
        int left = 0, right = 0;
        for (int i = 0; i < h; i++)
            left += representations(list[i], n);
        for (int k = 1; k <= n; k++)
            if (n % k == 0)
                right += kronecker(d, k);
        if (left != units(d) * right)
            return false;
    }
    return true;
}

} // namespace

int main() {
    int d;
    while (std::scanf("%d", &d) == 1) {
        Form list[32];
        int h = 0, two_sided = 0;
        if (d >= 0 || d < -400 || (d % 4 != 0 && d % 4 != -3)) {
            std::printf("%d: not a usable discriminant\n", d);
            continue;
        }
        std::printf("%d:", d);
        for (int a = 1; 3 * a * a <= -d; a++)
            for (int b = -a; b <= a; b++) {
                if ((b * b - d) % (4 * a))
                    continue;
                Form f = {a, b, (b * b - d) / (4 * a)};
                if (!reduced(f) || !primitive(f) || h == 32)
                    continue;
                list[h++] = f;
                two_sided += ambiguous(f);
                std::printf(" (%d,%d,%d)", f.a, f.b, f.c);
            }
        Form far = reduce(shift(flip(shift(list[h - 1], 3)), -2));
        std::printf("\n  class number %d, ambiguous %d, reduction %s", h, two_sided,
                    equal(far, list[h - 1]) ? "returns" : "strays");
        if (fundamental(d))
            std::printf(", representation counts %s\n", counts_match(list, h, d) ? "match" : "DIFFER");
        else
            std::printf(", not fundamental\n");
    }
    return 0;
}
