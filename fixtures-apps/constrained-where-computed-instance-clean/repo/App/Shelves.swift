struct CreatinineShelf: Shelf {
    typealias Entry = LabEntry
    let title = "Creatinine and eGFR"
}

struct DrugShelf: Shelf {
    typealias Entry = DrugEntry
    let title = "Drugs"
}

struct PressureShelf: Shelf {
    typealias Entry = VitalEntry
    let title = "Blood pressure"
}
