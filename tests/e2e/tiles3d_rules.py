"""What 3D Tiles 1.1 (OGC 22-025r4) and the glTF extensions EXT_structural_metadata and EXT_mesh_features say about names, types, ranges
and sizes, for what of them Stadtblick writes. Every function returns sentences, one a fault; what is not in these tables is a fault too.
"""
import json
import math
import re
import struct

NUMBER, TEXT, LIST, OBJECT = (int, float), str, list, dict
# Of each object: the names that it may have with their types; * marks what has to be there.
TILESET = {"*asset": OBJECT, "*geometricError": NUMBER, "*root": OBJECT, "extensionsUsed": LIST, "extensionsRequired": LIST, "extras": OBJECT}
ASSET = {"*version": TEXT, "generator": TEXT, "tilesetVersion": TEXT, "extras": OBJECT}
TILE = {"*boundingVolume": OBJECT, "*geometricError": NUMBER, "refine": TEXT, "transform": LIST, "content": OBJECT, "children": LIST,
        "extras": OBJECT}
CONTENT = {"*uri": TEXT, "boundingVolume": OBJECT}
METADATA = {"*schema": OBJECT, "*propertyTables": LIST}
SCHEMA = {"*id": TEXT, "*classes": OBJECT}
CLASS = {"name": TEXT, "description": TEXT, "*properties": OBJECT}
PROPERTY = {"name": TEXT, "description": TEXT, "*type": TEXT, "componentType": TEXT, "required": bool, "noData": (int, float, str)}
TABLE = {"name": TEXT, "*class": TEXT, "*count": int, "*properties": OBJECT}
COLUMN = {"*values": int, "stringOffsets": int, "stringOffsetType": TEXT}
FEATURE_ID = {"*featureCount": int, "attribute": int, "label": TEXT, "propertyTable": int, "nullFeatureId": int}

IDENTIFIER = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*\Z")
COMPONENT_BYTES = {"INT8": 1, "UINT8": 1, "INT16": 2, "UINT16": 2, "INT32": 4, "UINT32": 4, "INT64": 8, "UINT64": 8, "FLOAT32": 4,
                   "FLOAT64": 8}
INTEGERS = {"INT8": (-2**7, 2**7), "UINT8": (0, 2**8), "INT16": (-2**15, 2**15), "UINT16": (0, 2**16), "INT32": (-2**31, 2**31),
            "UINT32": (0, 2**32)}
COMPONENTS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}
GLTF_FORMATS = {5120: "b", 5121: "B", 5122: "h", 5123: "H", 5125: "I", 5126: "f"}


def shape(value, rule, what):
    """Faults of the names and types of an object."""
    if not isinstance(value, dict):
        return [f"{what} is no object"]
    allowed = {name.lstrip("*"): kind for name, kind in rule.items()}
    faults = [f"{what} lacks {name[1:]}" for name in rule if name.startswith("*") and name[1:] not in value]
    for name, item in value.items():
        if name not in allowed:
            faults.append(f"{what} has {name}, which is not in the specification")
        elif not isinstance(item, allowed[name]) or (isinstance(item, bool) and allowed[name] is not bool):
            faults.append(f"{what}: {name} is {item!r}")
    return faults


def numbers(value, count, what):
    good = isinstance(value, list) and len(value) == count and all(isinstance(v, NUMBER) and math.isfinite(v) for v in value)
    return [] if good else [f"{what} is not {count} numbers"]


def tiles_of(tile):
    yield tile
    for child in tile.get("children", []):
        yield from tiles_of(child)


def faults_of_tile_json(tile, what, folder, least_error):
    faults = shape(tile, TILE, what)
    if faults:
        return faults
    volume = tile["boundingVolume"]
    faults += shape(volume, {"box": LIST, "sphere": LIST, "region": LIST}, f"{what}: its volume")
    if len(volume) != 1:
        faults.append(f"{what} has {len(volume)} volumes")
    for name, count in (("box", 12), ("sphere", 4), ("region", 6)):
        if name in volume:
            faults += numbers(volume[name], count, f"{what}: its {name}")
    if not 0 <= tile["geometricError"] <= least_error:
        faults.append(f"{what}: its geometric error {tile['geometricError']} is negative or larger than that of the tile above")
    if tile.get("refine", "ADD") not in ("ADD", "REPLACE"):
        faults.append(f"{what}: refine is {tile['refine']}")
    if "transform" in tile:
        faults += numbers(tile["transform"], 16, f"{what}: its transform")
        if [tile["transform"][i] for i in (3, 7, 11, 15)] != [0, 0, 0, 1]:
            faults.append(f"{what}: its transform is not affine")
    if "content" in tile:
        faults += shape(tile["content"], CONTENT, f"{what}: its content")
        if not (folder / tile["content"].get("uri", "")).is_file():
            faults.append(f"{what}: its content is missing")
    if tile.get("children") == []:
        faults.append(f"{what}: its list of children is empty")
    for number, child in enumerate(tile.get("children", [])):
        faults += faults_of_tile_json(child, f"{what}.{number}", folder, tile["geometricError"])
    return faults


def faults_of_tileset(folder):
    """Of tileset.json, and of the tree in it."""
    tileset = json.loads((folder / "tileset.json").read_text())
    faults = shape(tileset, TILESET, "tileset")
    if faults:
        return faults
    faults += shape(tileset["asset"], ASSET, "asset")
    if tileset["asset"].get("version") != "1.1":
        faults.append("the version is not 1.1")
    if "refine" not in tileset["root"]:
        faults.append("the root lacks refine")
    return faults + faults_of_tile_json(tileset["root"], "root", folder, tileset["geometricError"])


class Glb:
    def __init__(self, data):
        magic, version, length, json_bytes, kind = struct.unpack_from("<5I", data)
        assert (magic, version, length, kind) == (0x46546C67, 2, len(data), 0x4E4F534A)
        self.json = json.loads(data[20:20 + json_bytes])
        self.binary = data[28 + json_bytes:]

    def view(self, index):
        view = self.json["bufferViews"][index]
        start = view.get("byteOffset", 0)
        return self.binary[start:start + view["byteLength"]]

    def scalars(self, accessor):
        accessor = self.json["accessors"][accessor]
        view = self.json["bufferViews"][accessor["bufferView"]]
        letter = GLTF_FORMATS[accessor["componentType"]]
        stride = view.get("byteStride", struct.calcsize(letter))
        data = self.view(accessor["bufferView"])
        start = accessor.get("byteOffset", 0)
        return [struct.unpack_from("<" + letter, data, start + i * stride)[0] for i in range(accessor["count"])]


def faults_of_property(rule, what):
    faults = shape(rule, PROPERTY, what)
    if faults:
        return faults
    kind, component = rule["type"], rule.get("componentType")
    if kind == "STRING":
        if component is not None:
            faults.append(f"{what}: texts have no component type")
    elif kind not in COMPONENTS or component not in COMPONENT_BYTES:
        faults.append(f"{what}: {kind} of {component}")
    if rule.get("required") and "noData" in rule:
        faults.append(f"{what} is required and may be missing")
    if "noData" in rule and isinstance(rule["noData"], str) != (kind == "STRING"):
        faults.append(f"{what}: noData is {rule['noData']!r}")
    if "noData" in rule and component in INTEGERS and not INTEGERS[component][0] <= rule["noData"] < INTEGERS[component][1]:
        faults.append(f"{what}: noData is out of range")
    return faults


def faults_of_column(glb, column, rule, count, what):
    faults = shape(column, COLUMN, what)
    if faults:
        return faults
    for name in ("values", "stringOffsets"):
        if name in column and glb.json["bufferViews"][column[name]].get("byteOffset", 0) % 8:
            faults.append(f"{what}: {name} is not aligned to 8 bytes")
    values = glb.view(column["values"])
    if rule["type"] != "STRING":
        size = COMPONENT_BYTES[rule["componentType"]] * COMPONENTS[rule["type"]] * count
        if len(values) != size or "stringOffsets" in column:
            faults.append(f"{what} has {len(values)} bytes instead of {size}")
        return faults
    if "stringOffsets" not in column or "stringOffsetType" in column:  # the default: UINT32
        return faults + [f"{what} does not say where its texts end"]
    offsets = glb.view(column["stringOffsets"])
    if len(offsets) != 4 * (count + 1):
        return faults + [f"{what} has {len(offsets)} bytes of offsets"]
    ends = struct.unpack(f"<{count + 1}I", offsets)
    if ends[0] != 0 or list(ends) != sorted(ends) or max(ends[-1], 1) != len(values):  # no view is empty
        faults.append(f"{what}: its texts do not end where its bytes end")
    else:
        for begin, end in zip(ends, ends[1:]):
            values[begin:end].decode()
    return faults


def faults_of_feature_ids(glb, primitive, tables, what):
    faults = []
    for number, ids in enumerate(primitive["extensions"]["EXT_mesh_features"]["featureIds"]):
        name = f"{what}: feature ids {number}"
        faults += shape(ids, FEATURE_ID, name)
        attribute = primitive["attributes"].get(f"_FEATURE_ID_{ids.get('attribute')}")
        if attribute is None or not ids["featureCount"] >= 1:
            faults.append(f"{name} have no attribute or no features")
            continue
        if not re.match(r"[a-zA-Z_][a-zA-Z0-9_]*\Z", ids.get("label", "a")):
            faults.append(f"{name}: their label is {ids['label']!r}")
        table = ids.get("propertyTable", 0)
        if not 0 <= table < len(tables) or tables[table]["count"] < ids["featureCount"]:
            faults.append(f"{name} have no property table of that size")
        if not all(0 <= i < ids["featureCount"] and i == int(i) for i in glb.scalars(attribute)):
            faults.append(f"{name} lead nowhere")
    return faults


def faults_of_tile(data):
    """Of the metadata of a GLB file."""
    glb = Glb(data)
    if not {"EXT_mesh_features", "EXT_structural_metadata"} <= set(glb.json["extensionsUsed"]):
        return ["the extensions are not named"]
    metadata = glb.json["extensions"]["EXT_structural_metadata"]
    faults = shape(metadata, METADATA, "metadata") or shape(metadata["schema"], SCHEMA, "schema")
    if faults:
        return faults
    classes = metadata["schema"]["classes"]
    if not IDENTIFIER.match(metadata["schema"]["id"]):
        faults.append("the schema's id is no identifier")
    for class_id, one in classes.items():
        faults += shape(one, CLASS, class_id)
        for property_id, rule in one["properties"].items():
            if not IDENTIFIER.match(property_id):
                faults.append(f"{class_id}: {property_id!r} is no identifier")
            faults += faults_of_property(rule, f"{class_id}.{property_id}")
    tables = metadata["propertyTables"]
    for table in tables:
        faults += shape(table, TABLE, "a property table")
        rules = classes[table["class"]]["properties"]
        if table["count"] < 1:
            faults.append("a property table is empty")
        for property_id, column in table["properties"].items():
            faults += faults_of_column(glb, column, rules[property_id], table["count"], f"{table['class']}.{property_id}")
        for property_id, rule in rules.items():
            if rule.get("required") and property_id not in table["properties"]:
                faults.append(f"{table['class']}.{property_id} is required and missing")
    for mesh in glb.json.get("meshes", []):
        for primitive in mesh["primitives"]:
            faults += faults_of_feature_ids(glb, primitive, tables, "a mesh")
    return faults
