/* Square roots modulo primes (Tonelli and Shanks), and primes as sums of two squares. */
#include <stdint.h>
#include <stdio.h>

typedef int64_t integer;

typedef struct {
    integer x, y;
} pair;

static integer power(integer base, integer exponent, integer modulus)
{
    integer result = 1;
    base %= modulus;
    while (exponent > 0) {
        if (exponent % 2 == 1)
            result = result * base % modulus;
        base = base * base % modulus;
        exponent /= 2;
    }
    return result;
}

/* The Jacobi symbol (a / n) for odd n, by quadratic reciprocity. */
static int jacobi(integer a, integer n)
{
    int sign = 1;
    a %= n;
    while (a != 0) {
        while (a % 2 == 0) {
            a /= 2;
            switch (n % 8) {
            case 3:
            case 5:
                sign = -sign;
            }
        }
        integer t = a;
        a = n;
        n = t;
        if (a % 4 == 3 && n % 4 == 3)
            sign = -sign;
        a %= n;
    }
    return n == 1 ? sign : 0;
}

static integer non_residue(integer p)
{
    integer z = 2;
    while (jacobi(z, p) != -1)
        z++;
    return z;
}

/* The smaller root of x^2 = a modulo an odd prime p, or -1. */
static integer square_root(integer a, integer p)
{
    a %= p;
    if (a == 0)
        return 0;
    if (jacobi(a, p) != 1)
        return -1;
    integer odd = p - 1;
    int order = 0;
    for (; odd % 2 == 0; odd /= 2)
        order++;
    integer root = power(a, (odd + 1) / 2, p);
    integer error = power(a, odd, p);
    integer c = power(non_residue(p), odd, p);
    while (error != 1) {
        int k = 0;
        for (integer e = error; e != 1; e = e * e % p)
            k++;
        integer b = c;
        for (int i = 0; i < order - k - 1; i++)
            b = b * b % p;
        root = root * b % p;
        c = b * b % p;
        error = error * c % p;
        order = k;
    }
    return root <= p - root ? root : p - root;
}

/* x^2 + y^2 = p for a prime p = 1 mod 4: Euclid's algorithm stopped half way. */
static pair two_squares(integer p)
{
    integer a = p, b = square_root(p - 1, p);
    while (b * b > p) {
        integer r = a % b;
        a = b;
        b = r;
    }
    pair result = {a % b, b};
    if (result.x * result.x + result.y * result.y != p)
        result = (pair){0, 0};
    return result;
}

int main(void)
{
    int p;
    while (scanf("%d", &p) == 1) {
        int residues = 0;
        integer checksum = 0;
        for (integer a = 1; a <= 60; a++) {
            integer root = square_root(a, p);
            if (root < 0)
                continue;
            if (root * root % p != a % p)
                printf("%lld is no root of %lld\n", (long long)root, (long long)a);
            residues++;
            checksum = (checksum * 31 + root) % 1000003;
        }
        printf("%d: %d of 1..60 are squares, checksum %lld", p, residues, (long long)checksum);
        if (p % 4 == 1) {
            pair squares = two_squares(p);
            printf(", %lld^2 + %lld^2", (long long)squares.x, (long long)squares.y);
        }
        printf("\n");
    }
    return 0;
}
