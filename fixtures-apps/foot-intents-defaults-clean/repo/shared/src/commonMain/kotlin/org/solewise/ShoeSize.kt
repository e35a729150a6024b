package org.solewise

object ShoeSize {
    /** European size from the length of the foot in millimetres. */
    fun european(millimetres: Int): Int = (millimetres + 15) * 3 / 20
}
