"""What stands and hangs in the hall: console with the alarm hub, telephone, lamp, pictures, mats, sticks, smoke alarm."""

import math
from math import cos, pi, radians, sin

import bmesh
from mathutils import Euler, Vector

from kit.furnishings import frame
from kit.materials import M
from kit.mesh import bm_obj, grid_faces, new_obj, place, set_uv
from kit.shapes import box, lathe, moulding, rect, spline, tube
from rooms.hall_art import ART
from rooms.hall_plan import GOING, H, RISE, STAIR_Y, X0, X1, Y1

TABLE_TOP = .78
HUB = (6.865, 3.235, TABLE_TOP)


def brass():
    """Brass of handles, lamp and frames."""
    return M('brass', col='#b99a5a', rough=.3)


def console():
    """Narrow hall table with two drawers and a shelf, against the east wall."""
    oak, parts = M('oak', 'wood', '#b98d5f'), []
    w, d, h = .80, .28, TABLE_TOP
    parts.append(box('TABLE_top', (w, d, .024), (0, 0, h - .024), oak, bevel=.006, seg=2))
    parts.append(box('TABLE_apron', (w - .08, d - .04, .115), (0, .01, h - .139), oak, bevel=.003))
    for s in (-1, 1):
        parts.append(box('TABLE_drawer', (w / 2 - .065, .014, .088), (s * .18, -d / 2 + .026, h - .126), oak, bevel=.004))
        parts.append(lathe('TABLE_knob', [(.005, 0), (.005, .010), (.011, .014), (.012, .020), (0, .024)], (s * .18, -d / 2 + .020, h - .082),
                           brass(), n=12, rot=(pi / 2, 0, 0)))
        for t in (-1, 1):
            leg = [(.013, 0), (.016, .05), (.021, .30), (.022, .60), (.024, h - .024)]
            parts.append(lathe('TABLE_leg', leg, (s * (w / 2 - .035), t * (d / 2 - .035), 0), oak, n=8, autosmooth=80))
    parts.append(box('TABLE_shelf', (w - .08, d - .06, .018), (0, 0, .20), oak, bevel=.003))
    place(parts, (X1 - d / 2 - .004, 3.25, 0), -pi / 2)


def alarm_hub():
    """Table-top alarm unit: red help button, green cancel, yellow home/away, loudspeaker, light, mains lead."""
    shell, grey = M('abs_white', col='#f3f2ee', rough=.35), M('abs_grey', col='#b9bcbe')
    parts, low = [], [(-.095, -.07, 0), (.095, -.07, 0), (.095, .07, 0), (-.095, .07, 0)]
    high = [(-.09, -.066, .026), (.09, -.066, .026), (.09, .064, .062), (-.09, .064, .062)]
    mesh = bmesh.new()
    v = [mesh.verts.new(p) for p in low + high]
    for face in ((3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)):
        mesh.faces.new([v[i] for i in face])
    bmesh.ops.bevel(mesh, geom=mesh.edges[:], offset=.013, segments=3, affect='EDGES', profile=.6)
    parts.append(bm_obj('HUB_body', mesh, shell, autosmooth=60, lm_w=2.6))
    tilt = math.atan2(.036, .13)

    def on_top(x, y, up=0.0):
        return x, y - sin(tilt) * up, .044 + y * .277 + cos(tilt) * up

    turn = (tilt, 0, 0)
    red, green, yellow = M('alarm_red', col='#d3202b'), M('btn_green', col='#3f9150'), M('btn_yellow', col='#f0c02c')
    ring = [(.040, -.002), (.040, .004), (.036, .0065), (.033, .004)]
    parts.append(lathe('HUB_ring', ring, on_top(-.030, -.004), grey, n=28, rot=turn, lm_w=2.6))
    dome = [(0, .014), (.012, .0135), (.024, .0115), (.031, .007), (.033, .002), (.033, -.002)]
    parts.append(lathe('HUB_help', dome, on_top(-.030, -.004), red, n=28, rot=turn, lm_w=2.6))
    small = [(0, .007), (.010, .0065), (.0135, .003), (.0135, -.002)]
    parts.append(lathe('HUB_cancel', small, on_top(.036, -.034), green, n=18, rot=turn, lm_w=2.6))
    parts.append(lathe('HUB_home-away', small, on_top(.070, -.034), yellow, n=18, rot=turn, lm_w=2.6))
    u0, v0, u1, v1 = ART['grille']
    disc = lathe('HUB_grille', [(.026, 0), (.026, .001), (0, .001)], on_top(.053, .020), M('art', 'art'), n=24, rot=turn, lm_w=2.6)
    set_uv(disc, lambda c, p: ((u0 + u1) / 2 + (u1 - u0) * .46 * c.x / .026, (v0 + v1) / 2 + (v1 - v0) * .46 * c.y / .026))
    parts.append(disc)
    collar = [(.0110, -.001), (.0110, .0022), (.0085, .0032)]
    parts.append(lathe('HUB_collar', collar, on_top(-.030, .050), grey, n=16, rot=turn, lm_w=2))
    light = M('hub_light', col='#ff9a10', emit=1.0)
    parts.append(lathe('HUBLIGHT', [(0, .0052), (.0045, .0044), (.0082, .0020), (.0086, 0)], on_top(-.030, .050), light, n=14, rot=turn))
    lead = spline([(.06, .066, .015), (.09, .10, .008), (.20, .118, .006), (.33, .120, .004), (.372, .118, -.05), (.380, .118, -.46)], 5)
    parts.append(tube('HUB_lead', lead, .0028, shell, n=5, lm_w=.5))
    place(parts, HUB, -pi / 2 + .10)


def telephone(loc, turn):
    """Push-button landline telephone with its handset and curly cord."""
    cream, parts = M('phone_cream', col='#e4dac4', rough=.4), []
    low = [(-.075, -.095, 0), (.075, -.095, 0), (.075, .095, 0), (-.075, .095, 0)]
    high = [(-.066, -.086, .028), (.066, -.086, .028), (.066, .086, .066), (-.066, .086, .066)]
    mesh = bmesh.new()
    v = [mesh.verts.new(p) for p in low + high]
    for face in ((3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)):
        mesh.faces.new([v[i] for i in face])
    bmesh.ops.bevel(mesh, geom=[e for e in mesh.edges if len(e.link_faces) == 2], offset=.010, segments=2, affect='EDGES')
    parts.append(bm_obj('PHONE_body', mesh, cream, autosmooth=60, lm_w=2))
    tilt = math.atan2(.038, .172)
    pad = rect('PHONE_keys', (-.034, -.042, 0), (.068, 0, 0), (0, .080, 0), M('art', 'art'), uv=ART['keypad'], lm_w=2)
    pad.location, pad.rotation_euler = (0, -.028, .0425), (tilt, 0, 0)
    parts.append(pad)
    bar = spline([(-.098, .050, .088), (-.06, .052, .100), (0, .052, .103), (.06, .052, .100), (.098, .050, .088)], 4)
    parts.append(tube('PHONE_handset', bar, [.013 + .004 * abs(k / (len(bar) - 1) - .5) for k in range(len(bar))], cream, n=9, lm_w=1.5))
    for s in (-1, 1):
        cup = [(0, 0), (.026, 0), (.028, .008), (.022, .024), (.012, .032)]
        parts.append(lathe('PHONE_cup', cup, (s * .086, .051, .062), cream, n=16, lm_w=1.5))
    cord = spline([(-.090, .045, .064), (-.104, .030, .030), (-.112, -.010, .008), (-.104, -.060, .006), (-.076, -.080, .012)], 5)
    parts.append(tube('PHONE_cord', cord, [.0042 + .0010 * (k % 2) for k in range(len(cord))], cream, n=6, lm_w=.5))
    place(parts, loc, turn)


def bowl_of_keys(loc):
    """Small blue bowl with a ring of keys."""
    x, y, z = loc
    glaze = M('ceramic_blue', col='#44627d', rough=.3)
    lathe('BOWL', [(0, .004), (.030, .0), (.034, .006), (.058, .030), (.062, .040), (.057, .039), (.032, .012), (0, .010)], loc, glaze, n=26)
    steel = M('steel', col='#a9adb0', rough=.3)
    ring = [(x + .020 * cos(k * pi / 6), y + .020 * sin(k * pi / 6), z + .030 + .006 * sin(k)) for k in range(12)]
    tube('KEYS_ring', ring, .0018, steel, closed=True, n=5)
    for k, a in enumerate((.4, 1.5, 2.9)):
        parts = [lathe('KEYS_bow', [(.0045, 0), (.0115, 0), (.0115, .0025), (.0045, .0025)], (0, .018, 0), brass() if k == 1 else steel, n=12),
                 box('KEYS_blade', (.007, .034, .0022), (0, .044, .0002), brass() if k == 1 else steel, bevel=0)]
        place(parts, (x, y, z + .022 + .004 * k), a, Euler((.35, 0, a)))


def lamp(loc):
    """Table lamp with a linen shade that is brighter near the bulb."""
    x, y, z = loc
    bulb_at = (x, y, z + .17)
    shade = M('hall_shade', col='#ffc98a', glow=(*bulb_at, .85))
    inner = M('hall_shade_in', col='#ffe2b0', glow=(*bulb_at, 1.3))
    foot = [(0, 0), (.050, 0), (.052, .008), (.030, .016), (.040, .055), (.048, .095), (.036, .140), (.014, .170), (.010, .21)]
    lathe('LAMP_foot', foot, loc, M('ceramic_sage', col='#7d9384', rough=.3), n=24)
    lathe('LAMP_shade', [(.105, .20), (.092, .30), (.074, .385)], loc, shade, n=28, autosmooth=180)
    lathe('LAMP_shade_in', [(.072, .385), (.090, .30), (.103, .20), (.105, .20)], loc, inner, n=28, autosmooth=180, invert=1)


def test_card(loc, turn):
    """Blank white card for the monthly test, propped beside the hub: lines to write on, no date."""
    card, line = M('card_white', col='#fbf8ef'), M('card_line', col='#8fb1ad')
    lean = -.26
    parts = [box('CARD_sheet', (.105, .0025, .148), (0, 0, 0), card, bevel=0, lm_w=2)]
    parts.append(rect('CARD_head', (-.0525, -.0019, .126), (.105, 0, 0), (0, 0, .022), M('card_teal', col='#1f666b'), lm_w=2))
    for k in range(4):
        parts.append(rect('CARD_line', (-.042, -.0019, .100 - .024 * k), (.084, 0, 0), (0, 0, .0022), line))
    place(parts, loc, turn, Euler((lean, 0, turn)))


def post():
    """Letters: three on the mat, one on the table."""
    art, cell = M('art', 'art'), ART['letter']
    for k, (x, y, z, a, turned) in enumerate(((5.66, 3.66, .020, .5, 0), (5.83, 3.58, .024, -.35, 0), (5.76, 3.76, .028, 1.9, 0),
                                              (6.86, 2.935, TABLE_TOP + .001, 1.35, 0))):
        w, h = (.22, .11) if k != 1 else (.23, .16)
        ob = box(f'POST_{k}', (w, h, .003), (0, 0, 0), art, bevel=0, drop=('-z',))
        set_uv(ob, lambda c, p, w=w, h=h: (cell[0] + (cell[2] - cell[0]) * (c.x / w + .5), cell[1] + (cell[3] - cell[1]) * (c.y / h + .5)))
        place([ob], (x, y, z), a)


def mats():
    """Coir mat inside the front door and the runner of the passage."""
    art = M('art', 'art')

    def flat(name, w, d, h, x, y, cell, turn=0.0):
        ob = box(name, (w, d, h), (0, 0, 0), art, bevel=.003, seg=1, drop=('-z',))
        u0, v0, u1, v1 = cell
        set_uv(ob, lambda c, p: (u0 + .002 + (u1 - u0 - .004) * (c.x / w + .5), v0 + .002 + (v1 - v0 - .004) * (c.y / d + .5)))
        place([ob], (x, y, .001), turn)

    flat('MAT_coir', .72, .46, .016, 5.75, 3.70, ART['coir'])
    flat('RUNNER', .70, 2.60, .008, 5.66, 1.93, ART['runner'])


def pictures():
    """Ship on the west wall, a row of small frames that climbs the stairs."""
    art, mount = M('art', 'art'), M('mount', col='#f3efe4')
    oak, dark = M('frame_oak', 'wood', '#a97d50'), M('frame_dark', col='#3a3633')
    place(frame('PIC_ship', .50, .46, ART['ship'], dark, art, mount, mount=.045), (X0 + .001, 1.72, 1.56), pi / 2)
    climb = (('couple', 2.22, .30, .36, dark), ('pier', 1.74, .30, .30, oak), ('family', 1.28, .30, .34, dark), ('beach', .82, .34, .30, oak))
    for name, y, w, h, wood in climb:
        z = (STAIR_Y - y) * RISE / GOING + 1.62
        place(frame('PIC_' + name, w, h, ART[name], wood, art, mount, fw=.018, mount=.030), (X1 - .001, y, z), -pi / 2)


def sticks():
    """Stand with an umbrella and a walking stick in the corner by the door."""
    x, y = 6.86, 3.84
    pot = M('stand_blue', col='#39566e', rough=.4)
    lathe('STAND', [(0, .012), (.085, .012), (.085, 0), (.092, .0), (.095, .02), (.086, .24), (.100, .46), (.104, .47), (.098, .475), (.080, .24), (.086, .03), (0, .028)],
          (x, y, 0), pot, n=24)
    wood = M('stick', 'wood', '#6b4428')
    crook = spline([(x + .03, y + .02, .04), (x - .02, y - .03, .55), (x - .035, y - .05, .84), (x - .045, y - .065, .905), (x - .085, y - .085, .925),
                    (x - .120, y - .10, .895), (x - .122, y - .10, .865)], 5)
    tube('STICK', crook, .0105, wood, n=7)
    cloth = M('umbrella_green', 'weave', '#2f4f44', bump=.2)
    n, rows, verts = 20, 9, []
    for j in range(rows):
        t = j / (rows - 1)
        r = .016 + .026 * sin(pi * min(1, t * 1.15)) ** .7 + .006 * (1 - t)
        for i in range(n):
            a = 2 * pi * i / n
            rr = r * (1 + .20 * sin(a * 5 + t * 5))
            verts.append((rr * cos(a), rr * sin(a), .06 + .66 * t))
    body = new_obj('UMBRELLA_cloth', verts, grid_faces(n, rows, closed_u=True), cloth, autosmooth=180)
    grip = tube('UMBRELLA_grip', spline([(0, 0, .70), (0, 0, .80), (0, .010, .86), (0, .045, .875), (0, .070, .85), (0, .070, .83)], 4), .011, wood, n=7)
    place([body, grip], (x - .01, y - .005, .0), 0, Euler((.07, .05, .6)))


def smoke_alarm():
    """Smoke alarm on the ceiling at the foot of the stairs, clear of walls and lights."""
    white = M('abs_white', col='#f3f2ee', rough=.35)
    lathe('SMOKE_body', [(0, -.036), (.032, -.036), (.050, -.030), (.056, -.012), (.062, -.010), (.062, 0)], (5.86, 2.62, H), white, n=28, lm_w=2)
    lathe('SMOKE_button', [(0, -.040), (.012, -.039), (.014, -.034)], (5.86, 2.62, H), M('abs_grey', col='#c9cbcc'), n=16, invert=0, lm_w=2)
    for k in range(12):
        a = k * pi / 6
        box('SMOKE_slot', (.010, .004, .008), (5.86 + .0535 * cos(a), 2.62 + .0535 * sin(a), H - .024), M('rad_slot', col='#8d8d88'), bevel=0,
            rot=(0, 0, a), lm_w=.8)


def pendant():
    """Fabric pendant shade in the lobby."""
    x, y, z = 5.66, 3.30, 2.06
    shade = M('pendant_shade', col='#ffd9a6', glow=(x, y, z + .01, .62))
    inner = M('pendant_inner', col='#ffe8c4', glow=(x, y, z + .02, 1.0))
    flex = M('abs_white', col='#f3f2ee')
    lathe('PENDANT_rose', [(0, -.022), (.030, -.020), (.042, -.006), (.045, 0)], (x, y, H), flex, n=20)
    tube('PENDANT_flex', [(x, y, H), (x, y, z + .16)], .004, flex, n=5, caps=False)
    lathe('PENDANT_shade', [(.150, 0), (.145, .09), (.125, .19)], (x, y, z), shade, n=32, autosmooth=180)
    lathe('PENDANT_in', [(.123, .19), (.143, .09), (.148, 0), (.150, 0)], (x, y, z), inner, n=32, autosmooth=180, invert=1)
    tube('PENDANT_trim', [(x + .150 * cos(k * pi / 16), y + .150 * sin(k * pi / 16), z) for k in range(32)], .003,
         M('pendant_trim', col='#8a6a45'), closed=True, n=4, lm_w=.5)


def landing_picture():
    """A door and a picture on the landing, seen from below."""
    white = M('gloss_white', col='#f4f2ec', rough=.4)
    y, z = -1.0, 2.47
    panel = [(-.39, 0), (-.39, 2.02), (.39, 2.02), (.39, 0)]
    parts = [box('LANDING_door', (.78, .03, 2.0), (0, -.015, 0), white, bevel=.003)]
    parts.append(moulding('LANDING_architrave', panel, [(0, 0), (0, .04), (.06, .04), (.07, .034), (.07, 0)], white, plane='xz'))
    for px in (-.28, .04):
        for pz, ph in ((.16, .62), (.93, .94)):
            parts.append(moulding('LANDING_bead', [(px, pz), (px + .24, pz), (px + .24, pz + ph), (px, pz + ph)], [(0, .03), (.010, .044), (.030, .038), (.030, .03)],
                                  white, closed=True, plane='xz'))
    place(parts, (6.52, y, z), pi)


def build():
    """Everything that stands or hangs."""
    console()
    alarm_hub()
    telephone((6.86, 3.02, TABLE_TOP), -pi / 2 - .12)
    bowl_of_keys((6.83, 3.40, TABLE_TOP))
    lamp((6.90, 3.545, TABLE_TOP))
    test_card((6.945, 3.375, TABLE_TOP + .001), -pi / 2 - .25)
    post()
    mats()
    pictures()
    sticks()
    smoke_alarm()
    pendant()
    landing_picture()
