"""What the check_*.py scripts have in common: called as `check_NAME.py [ROOT]`, they print one line a finding."""
import sys
from pathlib import Path


def run(findings, good):
    """Prints what `findings` (root -> lines) finds in the tree named by the call, or `good`; the exit code."""
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent.parent).resolve()
    if not (root / "src").is_dir():
        print(f"{root} holds no src folder", file=sys.stderr)
        return 2
    found = list(findings(root))
    print("\n".join(found) if found else good)
    return 1 if found else 0
