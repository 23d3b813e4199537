"""Figures, never assertions: what is compared is measured side by side in one run."""

SECRET = "bench-signing-secret"
TEAM = "T0BENCH"
PEOPLE = [
    "U0LEAD", "U0GP", "U0PHARMACY", "U0DENTAL", "U0OPTOMETRY", "U0NURSING", "U0AHP", "U0THIRDSECTOR", "U0MENTALHEALTH",
    "U0MEDICINES", "U0SENIORMANAGER", "U0DEVELOPMENTMANAGER",
]  # fmt: skip
