/* Links toy object modules: lays out their words, resolves symbols over all modules, patches uses, and runs the image. */
#include <stdio.h>
#include <string.h>

#define WORDS 200
#define SYMBOLS 40
#define PATCHES 80
#define MODULES 8
#define NAME 12

struct symbol { char name[NAME]; int module, offset, uses; };
struct patch { char name[NAME]; int module, at; };
struct module { char name[NAME]; int base, length; };
struct op { const char *word; int operands; };

static const struct op ops[] = {
    { "halt", 0 }, { "push", 1 }, { "load", 1 }, { "store", 1 }, { "add", 0 }, { "sub", 0 },
    { "jump", 1 }, { "jzero", 1 }, { "call", 1 }, { "ret", 0 }, { "print", 0 }, { "copy", 0 }, { "mul", 0 },
};
enum { HALT, PUSH, LOAD, STORE, ADD, SUB, JUMP, JZERO, CALL, RET, PRINT, COPY, MUL, OPS };

static long image[WORDS];
static int image_length;
static struct symbol symbols[SYMBOLS];
static int symbol_count;
static struct patch patches[PATCHES];
static int patch_count;
static struct module modules[MODULES];
static int module_count;

/* a name that begins with a dot is seen in its own module only */
static struct symbol *look_up(const char *name, int module)
{
    for (int i = 0; i < symbol_count; i++)
        if (strcmp(symbols[i].name, name) == 0 && (name[0] != '.' || symbols[i].module == module))
            return &symbols[i];
    return NULL;
}

static int number(const char *text, long *value)
{
    int sign = 1, digits = 0;
    *value = 0;
    if (*text == '-') {
        sign = -1;
        text++;
    }
    for (; *text >= '0' && *text <= '9'; text++, digits++)
        *value = *value * 10 + (*text - '0');
    *value *= sign;
    return digits > 0 && *text == '\0';
}

static void emit(struct module *m, long value)
{
    if (image_length < WORDS) {
        image[image_length++] = value;
        m->length++;
    }
}

static void emit_operand(struct module *m, const char *text)
{
    long value;
    if (!number(text, &value)) {
        value = 0;
        if (patch_count < PATCHES) {
            struct patch *p = &patches[patch_count++];
            strcpy(p->name, text);
            p->module = (int)(m - modules);
            p->at = m->length;
        }
    }
    emit(m, value);
}

static int define(struct module *m, const char *name)
{
    int owner = (int)(m - modules);
    struct symbol *old = look_up(name, owner);
    if (old) {
        printf("%s: %s is already defined in %s\n", m->name, name, modules[old->module].name);
        return 0;
    }
    if (symbol_count < SYMBOLS) {
        struct symbol *s = &symbols[symbol_count++];
        strcpy(s->name, name);
        s->module = owner;
        s->offset = m->length;
        s->uses = 0;
    }
    return 1;
}

static int read_module(struct module *m)
{
    char text[NAME];
    int good = 1;
    m->base = image_length;
    m->length = 0;
    while (scanf("%11s", text) == 1 && strcmp(text, "end") != 0) {
        int k = 0;
        while (k < OPS && strcmp(ops[k].word, text) != 0)
            k++;
        if (k < OPS) {
            emit(m, k);
            if (ops[k].operands && scanf("%11s", text) == 1)
                emit_operand(m, text);
        } else if (strcmp(text, "word") == 0 && scanf("%11s", text) == 1) {
            emit_operand(m, text);
        } else if (!define(m, text)) {
            good = 0;
        }
    }
    return good;
}

static int resolve(void)
{
    int missing = 0;
    for (int i = 0; i < patch_count; i++) {
        const struct patch *p = &patches[i];
        struct symbol *s = look_up(p->name, p->module);
        if (!s) {
            printf("%s+%d: %s is not defined\n", modules[p->module].name, p->at, p->name);
            missing++;
            continue;
        }
        s->uses++;
        image[modules[p->module].base + p->at] = modules[s->module].base + s->offset;
    }
    return missing;
}

static void map(void)
{
    for (int i = 0; i < module_count; i++) {
        printf("%-8s base %3d length %3d:", modules[i].name, modules[i].base, modules[i].length);
        for (int j = 0; j < symbol_count; j++)
            if (symbols[j].module == i)
                printf(" %s=%d/%d", symbols[j].name, modules[i].base + symbols[j].offset, symbols[j].uses);
        printf("\n");
    }
}

static const char *run(int pc)
{
    long stack[32] = { 0 };
    int top = 0, frames[16], depth = 0;
    for (int steps = 0; steps < 3000; steps++) {
        if (pc < 0 || pc + 1 >= WORDS || top > 30)
            return "left the image";
        long operand = image[pc + 1];
        int code = (int)image[pc];
        if (code < 0 || code >= OPS)
            return "bad instruction";
        pc += 1 + ops[code].operands;
        if ((code == LOAD || code == STORE) && (operand < 0 || operand >= WORDS))
            return "bad address";
        int need = code == ADD || code == SUB || code == MUL ? 2 : code == STORE || code == JZERO || code == PRINT || code == COPY;
        if (top < need)
            return "empty stack";
        switch (code) {
        case HALT: return "halted";
        case PUSH: stack[top++] = operand; break;
        case LOAD: stack[top++] = image[operand]; break;
        case STORE: image[operand] = stack[--top]; break;
        case ADD: top--; stack[top - 1] += stack[top]; break;
        case SUB: top--; stack[top - 1] -= stack[top]; break;
        case MUL: top--; stack[top - 1] = stack[top - 1] % 100000 * (stack[top] % 100000); break;
        case JUMP: pc = (int)operand; break;
        case JZERO: if (stack[--top] == 0) pc = (int)operand; break;
        case CALL:
            if (depth == 16)
                return "calls too deep";
            frames[depth++] = pc;
            pc = (int)operand;
            break;
        case RET:
            if (depth == 0)
                return "nothing to return to";
            pc = frames[--depth];
            break;
        case COPY: stack[top] = stack[top - 1]; top++; break;
        default: printf("  prints %ld\n", stack[--top]);
        }
    }
    return "too many steps";
}

int main(void)
{
    char text[NAME];
    int good = 1, scene = 0;
    while (scanf("%11s", text) == 1) {
        if (strcmp(text, "module") == 0 && module_count < MODULES && scanf("%11s", modules[module_count].name) == 1) {
            good &= read_module(&modules[module_count++]);
        } else if (strcmp(text, "link") == 0) {
            printf("link %d\n", ++scene);
            good &= resolve() == 0;
            map();
            const struct symbol *entry = look_up("main", -1);
            if (!good || !entry)
                printf("  no program\n");
            else
                printf("  %s\n", run(modules[entry->module].base + entry->offset));
            memset(image, 0, sizeof image);
            image_length = symbol_count = patch_count = module_count = 0;
            good = 1;
        }
    }
    return 0;
}
