enum Command {
    enum Chart {
        enum Measured { case labs, vitals }
        enum Protection { case shots, allergies }

        case measured(Measured)
        case protection(Protection)
    }

    case setUp
    case load(Chart)
}
