enum Shelf {
    case drugs
    case shots
}
