### كيف يسمى النص وموضعه. كلمات بسيطة؛ نفس الرسائل في كل لغة.

cite-law = القانون { $number }
cite-decree = المرسوم { $number }
cite-order = القرار { $number }
cite-dahir = الظهير { $number }
cite-bill = مشروع القانون { $number }
cite-article = المادة { $number }
cite-articles = المواد { $numbers }
cite-at = { $source }، { $place }
cite-article-unknown = المادة لم تُحدد بعد
