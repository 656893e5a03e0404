// Evaluates arithmetic with variables, powers and functions by recursive descent, with error places.
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { NAME = 12, VARIABLES = 32 };

struct variable {
    char name[NAME];
    double value;
};

struct parser {
    const char *start;
    const char *at;
    const char *error;
    int depth;
};

static struct variable variables[VARIABLES];
static int known;

static double expression(struct parser *p);

static double fail(struct parser *p, const char *message) {
    if (p->error == NULL) p->error = message;
    return 0.0;
}

static char peek(struct parser *p) {
    while (*p->at == ' ') p->at++;
    return *p->at;
}

static int accept(struct parser *p, char c) {
    if (p->error != NULL || peek(p) != c) return 0;
    p->at++;
    return 1;
}

static void read_name(struct parser *p, char *name) {
    int length = 0;
    while (isalnum((unsigned char)*p->at)) {
        if (length < NAME - 1) name[length++] = *p->at;
        p->at++;
    }
    name[length] = '\0';
}

static struct variable *find(const char *name) {
    for (int i = 0; i < known; i++)
        if (strcmp(variables[i].name, name) == 0) return &variables[i];
    return NULL;
}

static void assign(const char *name, double value) {
    struct variable *v = find(name);
    if (v == NULL && known < VARIABLES) {
        v = &variables[known++];
        strcpy(v->name, name);
    }
    if (v != NULL) v->value = value;
}

static double number(struct parser *p) {
    double value = 0.0, scale = 1.0;
    while (isdigit((unsigned char)*p->at)) value = value * 10.0 + (*p->at++ - '0');
    if (*p->at == '.') {
        p->at++;
        while (isdigit((unsigned char)*p->at)) {
            value = value * 10.0 + (*p->at++ - '0');
            scale *= 10.0;
        }
    }
    return value / scale;
}

static double call(struct parser *p, const char *name) {
    static const struct {
        const char *name;
        double (*apply)(double);
    } functions[] = {{"sqrt", sqrt}, {"abs", fabs}, {"floor", floor}, {"exp", exp}, {"log", log}};
    double argument = expression(p);
    if (!accept(p, ')')) return fail(p, "')' expected after the argument");
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(functions[i].name, name) == 0) return functions[i].apply(argument);
    return fail(p, "unknown function");
}

static double primary(struct parser *p) {
    char c = peek(p);
    if (p->error != NULL) return 0.0;
    if (++p->depth > 400) return fail(p, "nested too deeply");
    if (isdigit((unsigned char)c) || c == '.') return number(p);
    if (isalpha((unsigned char)c)) {
        char name[NAME];
        read_name(p, name);
        if (accept(p, '(')) return call(p, name);
        struct variable *v = find(name);
        return v != NULL ? v->value : fail(p, "unknown variable");
    }
    if (accept(p, '(')) {
        double value = expression(p);
        return accept(p, ')') ? value : fail(p, "')' expected");
    }
    return fail(p, c ? "a number, a name or '(' expected" : "the line ends too early");
}

static double power(struct parser *p) {
    if (accept(p, '-')) return -power(p);
    double base = primary(p);
    return accept(p, '^') ? pow(base, power(p)) : base;
}

static double term(struct parser *p) {
    double value = power(p);
    for (;;) {
        if (accept(p, '*')) {
            value *= power(p);
        } else if (accept(p, '/')) {
            double divisor = power(p);
            if (divisor == 0.0) return fail(p, "division by zero");
            value /= divisor;
        } else if (accept(p, '%')) {
            double divisor = power(p);
            if (divisor == 0.0) return fail(p, "division by zero");
            value -= divisor * floor(value / divisor);
        } else {
            return value;
        }
    }
}

static double expression(struct parser *p) {
    double value = term(p);
    for (;;) {
        if (accept(p, '+'))
            value += term(p);
        else if (accept(p, '-'))
            value -= term(p);
        else
            return value;
    }
}

int main(void) {
    char line[200];
    while (fgets(line, sizeof line, stdin)) {
        struct parser p = {line, line, NULL, 0};
        char name[NAME] = "";
        line[strcspn(line, "\n")] = '\0';
        const char *equals = strchr(line, '=');
        if (equals != NULL && isalpha((unsigned char)peek(&p))) {
            read_name(&p, name);
            if (!accept(&p, '=')) fail(&p, "'=' expected");
        }
        double value = expression(&p);
        if (p.error == NULL && peek(&p) != '\0') fail(&p, "the end of the line expected");
        if (p.error != NULL) {
            printf("%s\n%*s^ %s\n", line, (int)(p.at - p.start), "", p.error);
            continue;
        }
        if (name[0]) assign(name, value);
        printf("%s%s%.4f\n", name, name[0] ? " = " : "", value);
    }
    return 0;
}
